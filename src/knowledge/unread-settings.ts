import { distinct } from '../lib/order.ts';
import type { Program } from '../code/link/program.ts';
import type { Question } from './analysis.ts';

/** Files in which a name stands so that something gets it. Images and infrastructure also set what tools of theirs ask for. */
const FOR_CODE = new Set(['example', 'env-file', 'platform', 'compose']);
/** What runtimes, build tools and SDKs read by themselves, without a line of code. */
const BY_OTHERS =
  /^(?:NODE_\w+|NPM_\w+|TZ|LANG|LC_\w+|PORT|HOST|HOSTNAME|PATH|HOME|USER|DEBUG|CI|LOG_LEVEL|BROWSER|FORCE_COLOR|NO_COLOR|HTTPS?_PROXY|NO_PROXY|(?:AWS|AZURE|GOOGLE|GCP|GCLOUD|SENTRY|OTEL|DD|NEW_RELIC|COMPOSE|DOCKER|BUILDKIT|TURBO|NEXT|NX|NUXT|NITRO|VERCEL|CLOUDFLARE|PM2|PG|POSTGRES|MYSQL|MARIADB|MONGO_INITDB|REDIS_ARGS|MINIO|LOCALSTACK|KC|KEYCLOAK|CHOKIDAR|WATCHPACK|PRISMA|PUPPETEER|PLAYWRIGHT|TS_NODE|UV|JAVA|ES_JAVA)_\w+|PG(?:HOST|PORT|USER|PASSWORD|DATABASE|SSLMODE)|SKIP_\w+|GENERATE_SOURCEMAP|NEXTAUTH_URL\w*|NEXTAUTH_SECRET|AUTH_SECRET|AUTH_URL|AUTH_TRUST_HOST|VITE_USER_NODE_ENV)$/;

/** Names of variables that are set or documented, and that nothing here asks for as far as can be seen. */
export function unreadSettings({ program, workspace }: Question, read: ReadonlySet<string>): readonly string[] {
  const asked = new Set([...workspace.mentionedSettings, ...workspace.librarySettings.map(({ name }) => name)]);
  const names = new Set(
    workspace.settings.flatMap(({ kind, name }) =>
      FOR_CODE.has(kind) && !read.has(name) && !asked.has(name) && !BY_OTHERS.test(name) ? [name] : [],
    ),
  );
  if (names.size === 0) return [];
  const spoken = namesSpoken(program, names);
  return distinct(names).filter((name) => !spoken.has(name));
}

/** Which of the names stand anywhere in the code: as a text, a member, a key, in a way that was not followed. */
function namesSpoken(program: Program, names: ReadonlySet<string>): ReadonlySet<string> {
  const spoken = new Set<string>();
  const say = (text: unknown): void => {
    if (typeof text === 'string' && names.has(text)) spoken.add(text);
  };
  for (const { values } of program.files.values())
    for (const row of values) {
      if (row.kind === 'literal') say(row.value);
      else if (row.kind === 'member' || row.kind === 'env' || row.kind === 'global') say(row.name);
      else if (row.kind === 'object') for (const { name } of row.properties) say(name);
    }
  return spoken;
}
