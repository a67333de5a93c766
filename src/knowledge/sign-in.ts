import type { SystemUse } from './rows.ts';

/** Paths of OAuth: where a code becomes a token, and where the one who signed in is looked up. */
const TOKEN_PATH =
  /(?:access_?token|(?:^|[/_.-])token(?:[/?]|$)|\/oauth2?\b|\/oidc\b|authorize\b|jscode2session|gettoken|exchange_code)/i;
const PROFILE_PATH =
  /(?:user_?info|\/me\b|\/users?(?:\/@?me|\/emails?|\/profile)?(?:[?]|$)|profile|\/people\b|whoami)/i;

/** The same in names of functions, where one address takes all questions. */
const TOKEN_SYMBOL = /(?:^|\.)(?:get|fetch|request|exchange)\w*AccessToken$/i;
const PROFILE_SYMBOL = /(?:^|\.)(?:get|fetch|request)\w*(?:UserInfo|UserProfile|Profile)$/i;

/** Does the code ask the system for nothing but who signed in? */
export function isSignIn(rows: readonly SystemUse[]): boolean {
  return rows.some(asksForToken) && rows.every(asksWhoSignedIn);
}

/** Is one call a part of signing in: for the token, or for the one whose it is? */
export function asksWhoSignedIn(row: SystemUse): boolean {
  return asksForToken(row) || asksForProfile(row);
}

function asksForToken({ address, use }: SystemUse): boolean {
  return TOKEN_PATH.test(pathOf(address)) || (address !== null && TOKEN_SYMBOL.test(use.symbol));
}

function asksForProfile({ address, use }: SystemUse): boolean {
  return PROFILE_PATH.test(pathOf(address)) || (address !== null && PROFILE_SYMBOL.test(use.symbol));
}

function pathOf(address: string | null): string {
  return /^https?:\/\/[^/]+(\/.*)/i.exec(address ?? '')?.[1] ?? '';
}
