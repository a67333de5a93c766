import type { WrittenAlert } from '../../../model/alert.ts';

type Link = Pick<WrittenAlert, 'runbook' | 'undecided'>;

const NAMED = /\b(?:runbook|playbook)s?\b|runbook|playbook/i;
const ADDRESS = /https?:\/\/[^\s"'<>()[\]|\\]+/g;

/**
 * The runbook that the text of an alert links to: an address that says it is one, or behind words that do. Another address
 * may be one as well.
 */
export function runbookLinkIn(texts: readonly string[]): Link {
  const lines = texts.flatMap((text) => text.split('\n'));
  const links = lines.flatMap((line) => [...line.matchAll(ADDRESS)].map(([address]) => ({ line, address })));
  const named = links.find(({ address }) => NAMED.test(address)) ?? links.find(({ line }) => NAMED.test(line));
  if (named !== undefined) return { runbook: plainAddress(named.address) };
  return links.length > 0 ? { runbook: null, undecided: true } : { runbook: null };
}

/** Without what may be a secret: user, password and query. */
export function plainAddress(address: string): string {
  return address
    .replace(/\/\/[^/@\s]+@/, '//')
    .replace(/[?].*$/s, '')
    .replace(/[.,;:]+$/, '');
}
