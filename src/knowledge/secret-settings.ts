import { HIDDEN } from '../model/setting.ts';

const SECRET =
  /(?:^|_)(?:SECRETS?|PASSWORD|PASSWD|PASS|PWD|PASSPHRASE|TOKENS?|CREDENTIALS?|SALT|KEK|DEK|KEY(?:_(?:BASE64|B64|CONTENTS?|PEM))?|CONNECTION_STRING|(?:API|ACCESS|SECRET|SIGNING|ENCRYPTION|PRIVATE|COOKIE|SESSION|JWT|MASTER)_KEYS)$|APIKEY$/i;
/** Keys that are made to be seen, and names of things that only speak of secrets. */
const SEEN =
  /PUBLIC|PUBLISHABLE|SITE_KEY|WRITE_KEY|ANON_KEY|CACHE_KEY|(?:^|_)(?:HAS|IS|USE|ENABLE|DISABLE|SHOW|REQUIRE|MAX|MIN)_|MAX_TOKENS|KEY_ID/i;
/** Frameworks put variables with these prefixes into what the browser loads, when the page is built. */
const PUBLIC = /^(?:NEXT_PUBLIC|VITE|REACT_APP|VUE_APP|NG_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|PUBLIC|STORYBOOK)_/;
/** What Node.js, bundlers, CI and hosting platforms set by themselves. */
const PROVIDED =
  /^(?:NODE_ENV|NODE_APP_INSTANCE|npm_\w+|NEXT_(?:RUNTIME|PHASE)|__NEXT\w*|PROD|DEV|SSR|MODE|BASE_URL|CI|HOME|PATH|PWD|SHELL|TERM|USER|HOSTNAME|TZ|LANG|TMPDIR|APPDATA|LOCALAPPDATA|USERPROFILE|XDG_\w+|VERCEL|(?:NEXT_PUBLIC_)?VERCEL_(?:ENV|URL|REGION|BRANCH_URL|TARGET_ENV|DEPLOYMENT_ID|PROJECT_\w+|GIT_\w+)|(?:RENDER|RAILWAY|FLY|NETLIFY|CF_PAGES|GITHUB|GITLAB|CIRCLE|BUILDKITE|TRAVIS|K_(?:SERVICE|REVISION)|KUBERNETES|HEROKU|DYNO|AWS_(?:LAMBDA|EXECUTION_ENV|BATCH)|LAMBDA_TASK)(?:_\w+)?)$/;
/** `dummySecret`, `<your key>`: a value that opens nothing at a vendor. */
const PLACEHOLDER = /dummy|placeholder|example|change[-_ ]?me|your[-_ ]|^x{3,}$|^<.*>$/i;
/** Secrets that the team makes itself: whoever knows the value gets in, whatever it looks like. */
const OWN =
  /JWT|SESSION|COOKIE|ENCRYPT|SIGN|SALT|MASTER|ADMIN|INTERNAL|AUTH|PASS|PWD|^(?:APP_)?SECRET|APP_KEY|DATABASE|(?:^|_)DB_|REDIS|POSTGRES|MONGO/i;
const CREDENTIALS_IN_URL = /:\/\/[^/\s:@]*:[^/\s@]+@/;

/** Does the name of a variable say that its value is a secret? */
export function isSecretSetting(name: string): boolean {
  return SECRET.test(name) && !SEEN.test(name);
}

/** Is a variable built into pages, for everyone to read? */
export function isPublicSetting(name: string): boolean {
  return PUBLIC.test(name);
}

/** Does something other than the team set a variable? A `GITHUB_` variable with a secret is the team's. */
export function isProvidedSetting(name: string): boolean {
  return (
    PROVIDED.test(name) &&
    !isSecretSetting(name) &&
    !/^GITHUB_(?:APP|CLIENT|OAUTH)|^GITLAB_(?:CLIENT|URL|HOST)/.test(name)
  );
}

/** A default as it may be shown: a word, a number or what stands in for a vendor's key, but no secret. */
export function shownDefault(name: string, value: string | number | boolean): string {
  if (typeof value !== 'string' || value === '') return String(value);
  const isSwitch = /^(?:true|false|\d+)$/.test(value);
  const isHarmless = isSwitch || (PLACEHOLDER.test(value) && !OWN.test(name));
  return (isSecretSetting(name) && !isHarmless) || CREDENTIALS_IN_URL.test(value) ? HIDDEN : value;
}
