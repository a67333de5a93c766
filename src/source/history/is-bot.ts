/**
 * Whether a commit was made by a program: its name or address says so, as those of apps on GitHub (`renovate[bot]`) and of
 * known services do. A person whose last name is Bot has an address without one.
 */
export function isBot(name: string, mail: string): boolean {
  return botName.test(name) || botAddress.test(mail) || knownBots.has(name.toLowerCase());
}

const botName = /\[bot\]$|[-_]bot$/i;
/** `bot@`, `ci-bot@`, `12+name[bot]@`, and senders that nobody answers for. */
const botAddress = /(?:^|[-_+])bots?@|\[bot\]@|^(?:no-?reply|ci|automation)@/i;
const knownBots = new Set([
  'allcontributors',
  'copilot',
  'crowdin',
  'cursor agent',
  'dependabot',
  'dependabot-preview',
  'depfu',
  'github action',
  'github actions',
  'github-actions',
  'gitbook',
  'greenkeeper',
  'imgbot',
  'lokalise',
  'mergify',
  'netlify cms',
  'openapi bot',
  'release please',
  'renovate',
  'renovate bot',
  'semantic-release',
  'snyk',
  'sourcery ai',
  'vercel',
  'weblate',
  'whitesource renovate',
]);
