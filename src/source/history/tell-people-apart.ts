import { by, distinct } from '../../lib/order.ts';
import { accountHandle, mailHandle } from '../../lib/person-handle.ts';
import type { Person } from '../../model/history.ts';

interface Identity {
  readonly name: string;
  readonly mail: string;
}

export interface Told {
  readonly people: readonly Person[];
  /** Index into `people` of each identity, in their order. */
  readonly indexes: readonly number[];
}

/**
 * Whose commits these are: identities with one name, or with one address, are one person, who is called as in the newest
 * commit. Addresses that many share tell nothing.
 * @param identities one for each commit, newest first
 */
export function tellPeopleApart(identities: readonly Identity[]): Told {
  const leaders = new Map<string, string>();
  for (const { name, mail } of identities) {
    const [first = '', ...others] = keysOf(name, mail);
    for (const other of others) unite(leaders, first, other);
  }
  const numbers = new Map<string, number>();
  const drafts: { readonly name: string; readonly handles: Set<string> }[] = [];
  const indexes = identities.map(({ name, mail }) => {
    const leader = leaderOf(leaders, keysOf(name, mail)[0] ?? '');
    const index = numbers.get(leader) ?? drafts.length;
    numbers.set(leader, index);
    if (index === drafts.length) drafts.push({ name: name.trim(), handles: new Set() });
    for (const handle of handlesOf(mail)) drafts[index]?.handles.add(handle);
    return index;
  });
  return { people: drafts.map(({ name, handles }) => ({ name, handles: distinct(handles) })), indexes };
}

function keysOf(name: string, mail: string): readonly string[] {
  const key = `name:${name.trim().toLowerCase()}`;
  return isShared(mail) ? [key] : [key, `mail:${mail.trim().toLowerCase()}`];
}

/** What a machine or a tutorial sets: it says nothing about who it was. */
function isShared(mail: string): boolean {
  return (
    !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(mail.trim()) ||
    /^(?:root|user|admin|you|your|test|none|email|noreply|git)@|@(?:localhost|.*\.local|(?:.*\.)?example\.\w+)$/i.test(
      mail,
    )
  );
}

/** Private addresses of GitHub and GitLab hold the name of the account: `12+name@users.noreply.github.com`. */
function handlesOf(mail: string): readonly string[] {
  const [, account] = /^(?:\d+[+-])?([^@]+)@users\.noreply\.(?:github|gitlab)\.com$/i.exec(mail.trim()) ?? [];
  if (account !== undefined) return [accountHandle(account)];
  return isShared(mail) ? [] : [mailHandle(mail)];
}

function unite(leaders: Map<string, string>, left: string, right: string): void {
  const [first = left, second = right] = [leaderOf(leaders, left), leaderOf(leaders, right)].toSorted(by((key) => key));
  if (first !== second) leaders.set(second, first);
}

function leaderOf(leaders: Map<string, string>, key: string): string {
  let leader = key;
  for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next;
  if (leader !== key) leaders.set(key, leader);
  return leader;
}
