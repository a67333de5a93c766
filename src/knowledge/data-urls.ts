import type { Program, Ref } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { Binding } from '../model/facts.ts';
import type { System, SystemKind } from '../model/library.ts';
import type { Value } from '../model/values.ts';

const DEEPEST = 12;
const URL_NAME = /(?:url|uri|endpoint|host|hostname|domain|server|origin)$/i;
const WEBHOOK_NAME = /web_?hook|callback|(?:^|\.)hook/i;
/** What a caller configures rather than what users enter. */
const OPTIONS_NAME =
  /(?:config|configuration|options|opts|settings|props|env|init|args|params|context|ctx|deps|request|req|response|res|result|data|body|json|^this)$/i;

/**
 * The names by which a URL is taken from data, from the outside in: `hookConfig.url` is `['hookConfig', 'url']`. Null where
 * its start is written in the code, or cannot be followed to a parameter or to the result of a call.
 */
export function dataPath(program: Program, ref: Ref, depth = 0): readonly string[] | null {
  if (depth > DEEPEST) return null;
  const { file } = ref;
  const facts = program.files.get(file);
  const row = valueOf(program, ref);
  const at = (value: number | undefined): readonly string[] | null =>
    value === undefined ? null : dataPath(program, { file, value }, depth + 1);
  switch (row?.kind) {
    case 'template':
    case 'binary':
    case 'typed':
    case 'element':
      return at(startOf(program, file, row));
    case 'either':
      return firstPath(row.values, at);
    case 'member':
      return memberPath(at(row.object), row.name);
    case 'local':
      return localPath(facts?.bindings[row.binding], at);
    case 'parameter':
      return [facts?.functions[row.function]?.parameters[row.index]?.name ?? ''];
    case 'this':
      return ['this'];
    case 'result':
      return callPath(program, ref, depth);
    default:
      return null;
  }
}

type PathAt = (value: number | undefined) => readonly string[] | null;

/** The value that a text begins with. */
function startOf(program: Program, file: string, row: Value): number | undefined {
  if (row.kind === 'template') return row.parts.find((value) => !isScheme(program, { file, value }));
  if (row.kind === 'binary') return row.operator === '+' ? row.left : undefined;
  if (row.kind === 'typed') return row.value;
  return row.kind === 'element' ? row.of : undefined;
}

function firstPath(values: readonly number[], at: PathAt): readonly string[] | null {
  return values.map(at).find((path) => path !== null) ?? null;
}

function memberPath(path: readonly string[] | null, name: string): readonly string[] | null {
  return path === null || /^(?:href|origin)$/.test(name) ? path : [...path, name];
}

function localPath(binding: Binding | undefined, at: PathAt): readonly string[] | null {
  const path = firstPath(binding?.values ?? [], at);
  return path?.length === 0 ? [binding?.name ?? ''] : path;
}

/** `new URL(path, base)`, `url.toString()`; what any other call gives is data without a name. */
function callPath(program: Program, { file, value }: Ref, depth: number): readonly string[] | null {
  const row = valueOf(program, { file, value });
  const call = row?.kind === 'result' ? program.files.get(file)?.calls[row.call] : undefined;
  if (call === undefined) return null;
  const callee = valueOf(program, { file, value: call.callee });
  if (callee?.kind === 'global' && /^(?:URL|Request|String)$/.test(callee.name)) {
    const inner = call.arguments[1] ?? call.arguments[0];
    return inner === undefined ? null : dataPath(program, { file, value: inner }, depth + 1);
  }
  return keepsStart(callee) ? dataPath(program, { file, value: callee.object }, depth + 1) : [];
}

function keepsStart(callee: Value | undefined): callee is Value & { readonly kind: 'member' } {
  return callee?.kind === 'member' && /^(?:toString|trim|replace|replaceAll)$/.test(callee.name);
}

function isScheme(program: Program, ref: Ref): boolean {
  const row = valueOf(program, ref);
  return row?.kind === 'literal' && typeof row.value === 'string' && /^(?:https?|wss?):\/\/$/.test(row.value);
}

/** Does a path name a URL, so that it is worth to ask whose? */
export function namesUrl(path: readonly string[]): boolean {
  return [URL_NAME, IDENTITY_NAME].some((name) => name.test(path.at(-1) ?? '')) || WEBHOOK_NAME.test(path.join('.'));
}

/** Endpoints that an identity provider publishes about itself. */
const IDENTITY_NAME =
  /(?:^|\.)(?:issuer\w*|\w*well_?known\w*|jwks_?(?:uri|url)|(?:token|authorization|user_?info|introspection|revocation|end_?session)_?(?:endpoint|uri|url))$/i;

/** What only OpenID Connect has: it publishes where its endpoints and keys are. */
const DISCOVERY_NAME = /(?:^|\.)(?:issuer\w*|\w*well_?known\w*|jwks_?(?:uri|url))$/i;

/** Plain OAuth where the code around says so and nothing asks what OpenID Connect publishes. */
function identityProvider(name: string, file: string): System {
  const isPlain = !DISCOVERY_NAME.test(name) && /oauth/i.test(file) && !/oidc/i.test(file);
  return isPlain
    ? { name: 'OAuth 2.0 provider', aliases: ['OAuth provider'], kind: 'auth', hosting: 'either' }
    : { name: 'OpenID Connect provider', aliases: ['OIDC provider'], kind: 'auth', hosting: 'either' };
}

/** What came with a request. */
const REQUEST_NAME =
  /^(?:req|request|ctx|context|c|event)\.(?:req(?:uest)?\.)?(?:body|query|params|queryStringParameters)\./;

/** Is it an endpoint that an identity provider publishes about itself? */
export function namesIdentity(path: readonly string[]): boolean {
  return IDENTITY_NAME.test(path.join('.'));
}

/** The system that stands for all URLs that users enter. */
export const USER_URLS = 'User-supplied URLs';

const KIND_NAMES: Partial<Record<SystemKind, string>> = { email: 'email', sms: 'SMS', payment: 'payment' };

/** The system that stands for all URLs that users enter; null where what configures the code may as well decide. */
export function suppliedSystem(
  path: readonly string[],
  { kind, file }: { readonly kind: SystemKind | null; readonly file: string },
): System | null {
  const name = path.join('.');
  if (namesIdentity(path)) return identityProvider(name, file);
  if (WEBHOOK_NAME.test(name))
    return { name: 'User-supplied webhooks', aliases: ['Webhooks'], kind: 'http-api', hosting: 'either' };
  const kindName = kind === null ? undefined : KIND_NAMES[kind];
  if (kind !== null && kindName !== undefined)
    return { name: `User-supplied ${kindName} endpoint`, kind, hosting: 'either' };
  return isEntered(path) ? { name: USER_URLS, kind: 'http-api', hosting: 'either' } : null;
}

/**
 * A destructured parameter is what configures the code; what another call answered is no entry of a user: the URL of an
 * upload, of a next page.
 */
function isEntered(path: readonly string[]): boolean {
  if (!URL_NAME.test(path.at(-1) ?? '')) return false;
  const isOpen = path.length < 2 || path[0] === '' || OPTIONS_NAME.test(path[0] ?? '');
  return !isOpen || REQUEST_NAME.test(path.join('.'));
}
