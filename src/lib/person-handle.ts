import { createHash } from 'node:crypto';

/** A digest of an e-mail address: enough to recognise it where it is written again, and no address. */
export function mailHandle(address: string): string {
  return `mail:${createHash('sha256').update(address.trim().toLowerCase()).digest('hex').slice(0, 16)}`;
}

/** The name of an account at a code host, which ignores upper and lower case. */
export function accountHandle(account: string): string {
  return `account:${account.toLowerCase()}`;
}
