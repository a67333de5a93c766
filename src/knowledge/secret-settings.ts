import { HIDDEN } from '../model/setting.ts';

const SECRET =
  /(?:^|_)(?:SECRETS?|PASSWORD|PASSWD|PASS|PWD|PASSPHRASE|TOKENS?|CREDENTIALS?|SALT|PRIVATE_KEYS?|(?:API|ACCESS|SECRET|SIGNING|ENCRYPTION|MASTER|LICENSE|SERVICE|SERVICE_ROLE|AUTH|JWT|WEBHOOK|ACCOUNT|ADMIN|ROOT|HASH|COOKIE|SESSION)?_?KEYS?|CONNECTION_STRING)$|APIKEY$/i;
/** Keys that are made to be seen, and names of things that only speak of secrets. */
const SEEN =
  /PUBLIC|PUBLISHABLE|SITE_KEY|ANON_KEY|CACHE_KEY|(?:^|_)(?:HAS|IS|USE|ENABLE|DISABLE|SHOW|REQUIRE|MAX|MIN)_|MAX_TOKENS|KEY_ID/i;
/** What no page may hold, whatever it is for: other keys are made for pages by many services. */
const GRAVE = /SECRET|PASSWORD|PASSPHRASE|PRIVATE_KEY|CREDENTIALS|SERVICE_ROLE/i;
/** Frameworks put variables with these prefixes into what the browser loads, when the page is built. */
const PUBLIC = /^(?:NEXT_PUBLIC|VITE|REACT_APP|VUE_APP|NG_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|PUBLIC|STORYBOOK)_/;
const CREDENTIALS_IN_URL = /:\/\/[^/\s:@]*:[^/\s@]+@/;

/** Does the name of a variable say that its value is a secret? */
export function isSecretSetting(name: string): boolean {
  return SECRET.test(name) && !SEEN.test(name);
}

/** Is a variable built into pages, for everyone to read? */
export function isPublicSetting(name: string): boolean {
  return PUBLIC.test(name);
}

/** A public variable whose name says that nobody may see its value. */
export function isExposedSecret(name: string): boolean {
  const own = name.replace(PUBLIC, '');
  return (
    own !== name &&
    GRAVE.test(own) &&
    !/(?:^|_)(?:HAS|IS|USE|ENABLE|DISABLE|SHOW)_|PUBLIC|_(?:URL|LENGTH|ENABLED)$/.test(own)
  );
}

/** A default as it may be shown: a word or a number, but no secret. */
export function shownDefault(name: string, value: string | number | boolean): string {
  if (typeof value !== 'string' || value === '') return String(value);
  const isSwitch = /^(?:true|false|\d+)$/.test(value);
  return (isSecretSetting(name) && !isSwitch) || CREDENTIALS_IN_URL.test(value) ? HIDDEN : value;
}
