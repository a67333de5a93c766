import type { EntryPoint } from '../../model/entry-point.ts';
import type { Reference, Stale, Text } from './reference.ts';
import type { Surroundings } from './surroundings.ts';

type VariableReference = Extract<Reference, { readonly kind: 'variable' }>;
type RouteReference = Extract<Reference, { readonly kind: 'route' }>;
type Route = Extract<EntryPoint, { readonly kind: 'http' }>;

/**
 * A variable that no file but texts names. Libraries read variables of their own, so only one that belongs to a family of
 * the repository (`STRIPE_…`) is held against it.
 */
export function judgeVariable({ name, line }: VariableReference, page: Text, surroundings: Surroundings): Stale | null {
  const { model, words } = surroundings;
  if (words.has(name) || TOOLS.test(name) || model.environment.some((variable) => variable.name === name)) return null;
  const family = `${name.split('_', 1)[0]}_`;
  if (!model.environment.some((variable) => variable.name.startsWith(family))) return null;
  return { file: page.path, line, message: `nothing reads or sets ${name}`, gone: [] };
}

/** Families that tools and platforms read themselves. */
const TOOLS =
  /^(?:NODE|NPM|PNPM|YARN|BUN|DOCKER|COMPOSE|GIT|GITHUB|GITLAB|CI|AWS|AZURE|GOOGLE|GCP|GCLOUD|SENTRY|VERCEL|NEXT|NUXT|VITE|TURBO|NX|PRISMA|OTEL|DD|PG|MYSQL|POSTGRES|REDIS|MONGO|PLAYWRIGHT|PUPPETEER|CYPRESS)_/;

/**
 * An address that no entry point has. It must lie beside some of this repository, because pages tell about the addresses
 * of others too, and nothing may answer whatever comes.
 */
export function judgeRoute({ method, path, line }: RouteReference, page: Text, { model }: Surroundings): Stale | null {
  const routes = model.entryPoints.filter((entry): entry is Route => entry.kind === 'http');
  const wanted = segmentsOf(path);
  if (wanted.length === 0 || routes.length === 0 || routes.some((route) => isOpen(route) && isBelow(wanted, route)))
    return null;
  const same = routes.filter((route) => endsAlike(segmentsOf(route.path), wanted));
  if (same.length > 0) return wrongMethod(same, { method, path, line }, page);
  if (
    !routes.some((route) => isBeside(segmentsOf(route.path), wanted)) ||
    routes.some(({ certainty }) => certainty === 'likely')
  )
    return null;
  return { file: page.path, line, message: `no entry point answers ${method} ${path}`, gone: [] };
}

/** Has the same beginning, up to the last segment that is fixed. */
function isBeside(segments: readonly string[], wanted: readonly string[]): boolean {
  const last = wanted.findLastIndex((segment) => !isParameter(segment));
  if (last === 0) return segments.findLastIndex((segment) => !isParameter(segment)) === 0;
  return segments.length > last && isAlike(segments.slice(0, last), wanted.slice(0, last));
}

function wrongMethod(routes: readonly Route[], wanted: Omit<RouteReference, 'kind'>, page: Text): Stale | null {
  const methods = [...new Set(routes.map((route) => route.method))];
  const exact = routes.every((route) => segmentsOf(route.path).length === segmentsOf(wanted.path).length);
  if (!exact || methods.some((method) => method === wanted.method || !/^(?:GET|POST|PUT|PATCH|DELETE)$/.test(method)))
    return null;
  if (routes.some(({ certainty }) => certainty === 'likely')) return null;
  const message = `${wanted.path} answers ${methods.toSorted().join(', ')}, not ${wanted.method}`;
  return { file: page.path, line: wanted.line, message, gone: [] };
}

/** Answers whatever comes below a path. */
function isOpen({ path, method }: Route): boolean {
  return /\*|\.\.\.|\(\.\+?\)/.test(path) || !/^[A-Z]+$/.test(method);
}

function isBelow(wanted: readonly string[], { path }: Route): boolean {
  const fixed = segmentsOf(path.replace(/[^/]*(?:\*|\.\.\.|\(\.).*$/, ''));
  return isAlike(fixed, wanted.slice(0, fixed.length));
}

/** A page may leave out a prefix, and so may the analysis. */
function endsAlike(segments: readonly string[], wanted: readonly string[]): boolean {
  const length = Math.min(segments.length, wanted.length);
  return length > 0 && isAlike(segments.slice(-length), wanted.slice(-length));
}

function isAlike(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((segment, index) => fits(segment, right[index] ?? ''));
}

function fits(left: string, right: string): boolean {
  return left === right || isParameter(left) || isParameter(right);
}

function isParameter(segment: string): boolean {
  return /^[:{[]|^\d+$|\}$/.test(segment);
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}
