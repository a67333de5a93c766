import type { ServiceKind } from '../../model/handover-model.ts';
import type { Place } from '../../model/place.ts';
import type { PackageManifest } from '../../model/workspace.ts';
import type { Judgement, PackageEvidence } from './find-services.ts';
import { isBuilt, isPublished } from './is-published.ts';

/** What a package is, by the first sign that speaks. Signs are in the order in which they bind. */
export function judgeKind(evidence: PackageEvidence): Judgement {
  for (const sign of [
    site,
    fullstack,
    frontend,
    serverless,
    worker,
    publishedCommand,
    httpServer,
    image,
    commandLine,
    sourceScript,
  ]) {
    const judgement = sign(evidence);
    if (judgement !== null) return judgement;
  }
  return library(evidence);
}

type Sign = (evidence: PackageEvidence) => Judgement | null;

const site: Sign = ({ withoutCode }) =>
  withoutCode?.what === 'documentation site' ? deployed('frontend', 'documentation site', withoutCode.evidence) : null;

/** Frameworks that serve pages and answer requests from one package. */
const FULLSTACK: readonly { readonly dependency: string; readonly run: RegExp; readonly alwaysServer: boolean }[] = [
  { dependency: 'next', run: /\bnext\b/, alwaysServer: false },
  { dependency: 'nuxt', run: /\bnuxt\b/, alwaysServer: false },
  { dependency: 'astro', run: /\bastro\b/, alwaysServer: false },
  { dependency: '@sveltejs/kit', run: /\bvite\b|\bsvelte-kit\b/, alwaysServer: true },
  { dependency: '@remix-run/react', run: /\bremix\b|\bvite\b/, alwaysServer: true },
  { dependency: '@react-router/dev', run: /\breact-router\b/, alwaysServer: true },
  { dependency: '@tanstack/react-start', run: /\bvite\b|\bvinxi\b/, alwaysServer: true },
];

const fullstack: Sign = (evidence) => {
  const { package: row, entryPoints } = evidence;
  const { manifest } = row;
  // Beside the packages of a workspace lies what they are tried in, unless its main scripts are about it.
  const scripts = Object.entries(manifest.scripts).filter(([name]) => !holdsOthers(evidence) || MAIN_SCRIPT.test(name));
  // A project has no scripts of its own: it has the framework whose configuration lies in it.
  const found = FULLSTACK.find(
    ({ dependency, run }) =>
      hasDependency(manifest, dependency) && (row.project !== null || scripts.some(([, script]) => run.test(script))),
  );
  if (found === undefined) return null;
  const kind = found.alwaysServer || entryPoints.some((entry) => entry.kind === 'http') ? 'fullstack' : 'frontend';
  return deployed(kind, `runs ${found.dependency}`, scriptPlace(row, found.run));
};

const MAIN_SCRIPT = /^(?:build|deploy|dev|develop|preview|prod|serve|start)$/;

/** The root of a workspace, unless something deploys it. */
function holdsOthers({ package: { root }, workspace: { packages }, deployables }: PackageEvidence): boolean {
  return (
    root === '' && deployables.length === 0 && packages.some((row) => row.root !== '' && row.workspaceRoot !== null)
  );
}

const frontend: Sign = (evidence) => {
  const { package: row, bootstraps, isImported } = evidence;
  const found = bootstraps.find((bootstrap) => bootstrap.role === 'frontend');
  const { private: isPrivate, main, module, exports } = row.manifest;
  // Of what is private and names no entry others take parts alone, by their paths: it is a page all the same.
  const isLibrary = isPrivate
    ? isImported && (main ?? module ?? exports) !== null
    : isImported || isBuilt(row.manifest);
  if (found === undefined || (isLibrary && builtImage(evidence) === undefined)) return null;
  const server = bootstraps.find(({ role }) => role === 'http-server');
  const answers = evidence.entryPoints.some((entry) => entry.kind === 'http' && !ANY_PATH.test(entry.path));
  // Packages that hold all projects of a repository: the page of one, and the server of another that answers it.
  return server !== undefined && answers && server.file !== found.file
    ? deployed('fullstack', `${server.because}, and ${found.because}`, server)
    : deployed('frontend', found.because, found);
};

/** What a server of static files answers: all that lies below a folder. */
const ANY_PATH = /^\/?$|\*\w*\}?$/;

/** Platforms that run functions rather than a process. */
const FUNCTION_PLATFORMS = new Set<string | null>(['Serverless Framework', 'Cloudflare', 'SST']);

const serverless: Sign = ({ package: row, bootstraps, deployables, isImported }) => {
  const platform = deployables.find(({ kind, name }) => kind === 'platform' && FUNCTION_PLATFORMS.has(name));
  if (platform !== undefined) return deployed('serverless', `deployed by ${platform.name}`, platform.place);
  const found = bootstraps.find(({ role }) => role === 'serverless');
  const listens = bootstraps.some(({ role }) => role === 'http-server' || role === 'websocket-server');
  return found === undefined || listens || isImported || !row.manifest.private
    ? null
    : deployed('serverless', found.because, found);
};

/** Routes that watch a process rather than work for anyone. */
const WATCHING =
  /^\/?(?:.*\/)?(?:health\w*|healthcheck|health-check|ready|readyz|readiness|live|livez|liveness|status|ping|metrics|version)?$/i;

const worker: Sign = (evidence) => {
  const start = evidence.bootstraps.find((bootstrap) => bootstrap.role === 'worker');
  const work = evidence.entryPoints.find(
    (entry) => entry.kind === 'queue' || (entry.kind === 'schedule' && entry.framework !== 'global'),
  );
  const sockets = evidence.bootstraps.some((bootstrap) => bootstrap.role === 'websocket-server');
  const answers = sockets || evidence.entryPoints.some((entry) => entry.kind === 'http' && !WATCHING.test(entry.path));
  if (answers || !runsByItself(evidence)) return null;
  if (start !== undefined) return deployed('worker', start.because, start);
  return work === undefined
    ? null
    : deployed('worker', work.kind === 'queue' ? 'consumes a queue' : 'runs on a schedule', work);
};

const httpServer: Sign = (evidence) => {
  const server = evidence.bootstraps.find(
    (bootstrap) => bootstrap.role === 'http-server' || bootstrap.role === 'websocket-server',
  );
  const route = evidence.entryPoints.find((entry) => entry.kind === 'http');
  if (server !== undefined && runsByItself(evidence) && !isForOthersToRun(evidence))
    return deployed('http-server', server.because, server);
  const built = builtImage(evidence);
  return route !== undefined && built !== undefined
    ? deployed('http-server', `answers HTTP, built by ${built.place.file}`, built.place)
    : null;
};

/** What is published without a command to start it listens where those run it that install it. */
function isForOthersToRun({ package: { manifest }, deployables }: PackageEvidence): boolean {
  const starts = Object.keys(manifest.scripts).some((name) => /^(?:start|serve)\b/.test(name));
  return isPublished(manifest) && isBuilt(manifest) && !starts && deployables.length === 0;
}

/** An image or a process line says that it runs, even where nothing says how. */
const image: Sign = (evidence) => {
  const found = builtImage(evidence);
  if (found === undefined) return null;
  const isPage =
    UI_FRAMEWORKS.some((name) => hasDependency(evidence.package.manifest, name)) ||
    Object.values(evidence.package.manifest.scripts).some((line) => STATIC_SERVER.test(line));
  return isPage
    ? deployed('frontend', `static files, built by ${found.place.file}`, found.place)
    : deployed('worker', `built by ${found.place.file}; what it runs was not recognised`, found.place);
};

const UI_FRAMEWORKS = ['react', 'vue', 'svelte', 'solid-js', 'preact', '@angular/core'];
const STATIC_SERVER = /\b(?:http-server|serve|nginx|vite preview)\b/;

/** A compose file beside a package often runs only what the package needs: what it builds counts. */
function builtImage({ deployables }: PackageEvidence): PackageEvidence['deployables'][number] | undefined {
  return (
    deployables.find((each) => each.kind === 'dockerfile') ??
    deployables.find((each) => each.kind === 'procfile' || each.kind === 'kubernetes' || each.dockerfile !== null)
  );
}

/** A command that people install may start servers on their machine; it is a command all the same. */
const publishedCommand: Sign = (evidence) => {
  const { manifest } = evidence.package;
  return Object.keys(manifest.bin).length > 0 && !manifest.private && builtImage(evidence) === undefined
    ? commandLine(evidence)
    : null;
};

const commandLine: Sign = ({ package: row, bootstraps, isImported }) => {
  const isLibrary = isImported || row.manifest.types !== null;
  if (isLibrary && isPublished(row.manifest) && !isNamedCommand(row.manifest)) return null;
  const parser = bootstraps.find((bootstrap) => bootstrap.role === 'cli');
  if (Object.keys(row.manifest.bin).length > 0)
    return deployed('cli', 'bin in package.json', { file: row.file, line: 1 });
  return parser !== undefined && row.manifest.private ? deployed('cli', parser.because, parser) : null;
};

/** What others import, or has types for them, is a library that brings a command along, unless its name says what it is. */
function isNamedCommand({ name }: PackageManifest): boolean {
  const plain = (name ?? '').replace(/^@[^/]+\//, '');
  return /(?:^|-)cli(?:-|$)|^create-/.test(plain);
}

/** Nothing imports it, nothing could: its scripts run its sources. */
const sourceScript: Sign = (evidence) => {
  const { package: row, isImported, bootstraps } = evidence;
  const runsSource = /\b(?:tsx|ts-node|bun|node)\b.*\.[mc]?[jt]s\b/;
  const runs = Object.values(row.manifest.scripts).some((line) => runsSource.test(line));
  // Scripts of a workspace as a whole are for those who work on it.
  if (isImported || isBuilt(row.manifest) || !runs || holdsOthers(evidence)) return null;
  return deployed(
    bootstraps.some((bootstrap) => bootstrap.role === 'cli') ? 'cli' : 'job',
    'scripts run its sources',
    scriptPlace(row, runsSource),
  );
};

function library({ package: row, withoutCode }: PackageEvidence): Judgement {
  const published = isPublished(row.manifest);
  const because = published
    ? 'package with built entries that is not private'
    : `${row.project === null ? 'package' : 'project'} that others of this repository ${withoutCode === null ? 'import' : 'depend on'}`;
  return {
    kind: published ? 'published-library' : 'internal-library',
    deployable: false,
    because,
    evidence: { file: row.file, line: 1 },
  };
}

/** A library may hold the code that listens; what has an image or a start script, or that nobody imports, runs it. */
function runsByItself({ package: row, deployables, isImported }: PackageEvidence): boolean {
  if (row.project?.type === 'library') return deployables.length > 0;
  return (
    row.project?.type === 'application' ||
    deployables.length > 0 ||
    Object.keys(row.manifest.scripts).some((name) => /^(?:start|serve)\b/.test(name)) ||
    !isImported
  );
}

function deployed(kind: ServiceKind, because: string, { file, line }: Place): Judgement {
  return { kind, deployable: true, because, evidence: { file, line } };
}

function hasDependency(manifest: PackageManifest, name: string): boolean {
  return Object.hasOwn(manifest.dependencies, name) || Object.hasOwn(manifest.devDependencies, name);
}

function scriptPlace({ file, manifest, scriptLines }: PackageEvidence['package'], run: RegExp): Place {
  const name = Object.keys(manifest.scripts).find((script) => run.test(manifest.scripts[script] ?? ''));
  return { file, line: (name === undefined ? undefined : scriptLines[name]) ?? 1 };
}
