import { exportsOf } from '../../code/link/exports.ts';
import type { FunctionRef, Program } from '../../code/link/program.ts';
import { functionOf, propertyOf, symbolOf } from '../../code/link/queries.ts';
import type { Place } from '../../model/place.ts';
import type { Detector } from '../knowledge.ts';
import { comparedPaths } from '../request-paths.ts';
import type { Rows } from '../rows.ts';

/** Own functions that get all requests: `http.createServer(answer)`, `Bun.serve({ fetch })`, `fetch` of a Worker; with the paths that they compare. */
export default {
  id: 'raw-servers',
  description: 'Functions that answer HTTP requests without a framework, with the paths that they tell apart.',
  detect: ({ program }) => ({
    entryPoints: [...servers(program), ...workers(program)].flatMap((server) => rowsOf(program, server)),
  }),
} satisfies Detector;

interface RawServer extends Place {
  readonly framework: string;
  readonly answers: FunctionRef;
}

const CREATES = /^(?:node:)?(?:http|https|http2)#(?:default\.)?(?:createServer|createSecureServer)$/;
const SERVES = /^global#(?:Bun|Deno)\.serve$/;

function servers(program: Program): readonly RawServer[] {
  return program.calls.flatMap(({ file, call, targets }) => {
    const path = targets.flatMap((target) => (target.kind === 'api' ? [target.path] : []));
    const framework = path.some((each) => CREATES.test(each)) ? 'node-http' : 'runtime';
    if (framework === 'runtime' && !path.some((each) => SERVES.test(each))) return [];
    return call.arguments.flatMap((value) => {
      const ref = { file, value };
      const answers = functionOf(program, propertyOf(program, ref, 'fetch')?.ref ?? ref);
      return answers === null ? [] : [{ file, line: call.line, framework, answers }];
    });
  });
}

/** https://developers.cloudflare.com/workers/runtime-apis/handlers/fetch/: `export default { fetch(request) {} }`. */
function workers(program: Program): readonly RawServer[] {
  const roots = program.workspace.deployables.flatMap(({ kind, name, root }) =>
    kind === 'platform' && name === 'Cloudflare' && root !== null ? [root] : [],
  );
  if (roots.length === 0) return [];
  return [...program.files.keys()]
    .filter((file) => roots.some((root) => root === '' || file.startsWith(`${root}/`)))
    .flatMap((file) =>
      exportsOf(program.linker, file, 'default').flatMap((found): readonly RawServer[] => {
        const fetch =
          found.kind === 'value' && found.ref.file === file ? propertyOf(program, found.ref, 'fetch') : null;
        const answers = fetch === null ? null : functionOf(program, fetch.ref);
        return fetch === null || answers === null ? [] : [{ file, line: fetch.line, framework: 'cloudflare', answers }];
      }),
    );
}

/** One that hands every request on to a framework, `app.fetch(request)`, has no routes of its own. */
function handsOn(program: Program, { file, function: index }: FunctionRef): boolean {
  const facts = program.files.get(file);
  return (facts?.calls ?? []).some((call) => {
    const callee = call.function === index ? facts?.values[call.callee] : undefined;
    return callee?.kind === 'member' && /^(?:fetch|handle|handleRequest|request)$/.test(callee.name);
  });
}

function rowsOf(program: Program, { file, line, framework, answers }: RawServer): Rows['entryPoints'] {
  const compared = comparedPaths(program, answers);
  const row = { kind: 'http' as const, symbol: symbolOf(program, answers), framework, handlers: [answers] };
  if (compared.length > 0)
    return compared.map((each) => ({
      ...row,
      method: each.method,
      path: each.path,
      file: answers.file,
      line: each.line,
      certainty: 'likely' as const,
    }));
  return handsOn(program, answers)
    ? []
    : [{ ...row, method: 'ANY', path: '/*', file, line, certainty: 'certain' as const }];
}
