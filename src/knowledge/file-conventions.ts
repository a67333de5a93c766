/** How a framework turns files into routes. */
export interface FileConvention {
  readonly framework: string;
  /** Packages that depend on one of these follow it. */
  readonly dependencies: readonly string[];
  /** Path within the package; its first group is what the route's path is made of. */
  readonly file: RegExp;
  /** Null for files that are no route of their own. */
  readonly pathOf: (part: string) => string | null;
  /** Exports that answer, each with its method; `method` reads it from the path, for a default export. */
  readonly exports: Readonly<Record<string, string>>;
  readonly methodOf?: (file: string) => string;
  /** An export whose members are routes of their own. */
  readonly members?: {
    readonly name: string;
    readonly method: string;
    readonly pathOf: (path: string, name: string) => string;
  };
  /** A file of this path with calls of this API says the routes itself: what the files are called says nothing. */
  readonly unless?: { readonly file: string; readonly calls: RegExp };
}

const METHODS = Object.fromEntries(
  ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'].map((method) => [method, method]),
);

/** https://svelte.dev/docs/kit/routing#server, https://nitro.build/guide/routing, https://docs.astro.build/en/guides/endpoints,
 * https://docs.medusajs.com/learn/fundamentals/api-routes, https://reactrouter.com/how-to/file-route-conventions. */
export const FILE_CONVENTIONS: readonly FileConvention[] = [
  {
    framework: 'sveltekit',
    dependencies: ['@sveltejs/kit'],
    file: /^src\/routes\/(.*?)\/?\+server\.[jt]s$/,
    pathOf: withoutGroups,
    exports: { ...METHODS, fallback: 'ANY' },
  },
  {
    framework: 'sveltekit',
    dependencies: ['@sveltejs/kit'],
    file: /^src\/routes\/(.*?)\/?\+page\.server\.[jt]s$/,
    pathOf: withoutGroups,
    exports: { load: 'GET' },
    // https://svelte.dev/docs/kit/form-actions
    members: {
      name: 'actions',
      method: 'POST',
      pathOf: (path, name) => (name === 'default' ? path : `${path}?/${name}`),
    },
  },
  {
    framework: 'nitro',
    dependencies: ['nuxt', 'nitropack', 'nitro'],
    file: /^server\/((?:api|routes)\/.*)\.[mc]?[jt]s$/,
    pathOf: (part) => withoutIndex(part.replace(/^routes\//, '').replace(VERB, '')),
    exports: { default: 'ANY' },
    methodOf: (file) => VERB.exec(file.replace(/\.[mc]?[jt]s$/, ''))?.[1]?.toUpperCase() ?? 'ANY',
  },
  {
    framework: 'astro',
    dependencies: ['astro'],
    file: /^src\/pages\/(.*)\.[jt]s$/,
    pathOf: withoutIndex,
    exports: { ...METHODS, ALL: 'ANY' },
  },
  {
    framework: 'medusa',
    dependencies: ['@medusajs/medusa', '@medusajs/framework'],
    file: /^src\/api\/(.*?)\/?route\.[jt]s$/,
    pathOf: (part) => part,
    exports: METHODS,
  },
  {
    framework: 'react-router',
    dependencies: ['@react-router/dev', '@remix-run/dev', '@remix-run/node', '@remix-run/react'],
    file: /^app\/routes\/(.*)\.[jt]sx?$/,
    pathOf: flatRoute,
    exports: { loader: 'GET', action: 'POST' },
    unless: { file: 'app/routes.ts', calls: /^@react-router\/dev\/routes#(?:route|index|layout|prefix)$/ },
  },
];

const VERB = /\.(get|post|put|patch|delete|head|options)$/;

function withoutGroups(part: string): string {
  return part
    .split('/')
    .filter((segment) => !/^\(.*\)$/.test(segment))
    .join('/');
}

function withoutIndex(part: string): string {
  return part.replace(/(^|\/)index$/, '');
}

/**
 * `orders.$id_.edit` is `/orders/:id/edit`: dots part segments, `_name` and a trailing `_` only nest layouts, `$` alone
 * is the rest, brackets keep a dot. Folders hold `route`, or end with `+` and are segments themselves.
 */
function flatRoute(part: string): string | null {
  const names = part
    .replace(/\/(?:route|index)$/, '')
    .split('/')
    .map((name) => name.replace(/\+$/, ''));
  // A layout runs for the routes inside it.
  if (/(?:^|[./])_(?!index$)[^./]*$/.test(part)) return null;
  const segments = names.join('.').match(/(?:\[[^\]]*\]|[^.])+/g) ?? [];
  return segments
    .filter((segment) => !segment.startsWith('_') && segment !== 'index')
    .map((segment) =>
      segment
        .replace(/_$/, '')
        .replace(/^\((.*)\)$/, '$1?')
        .replace(/^\$$/, '*')
        .replace(/^\$/, ':')
        .replaceAll(/\[([^\]]*)\]/g, '$1'),
    )
    .join('/');
}
