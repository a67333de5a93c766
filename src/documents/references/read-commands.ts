import type { Named } from './reference.ts';

/**
 * What a line of a shell names of this repository: scripts, packages, services of compose, targets of make. Only what cannot be
 * anything else: `pnpm knip` may be a program of a dependency, `pnpm run knip` is a script.
 */
export function readCommands(line: string): readonly Named[] {
  const plain = line.replace(/^\s*(?:[$>%]\s+)?/, '').replace(/\s#\s.*$/, '');
  return plain.split(/\s*(?:&&|\|\||;|\|)\s*/).flatMap((command) => {
    const words = command.split(/\s+/).filter((word) => word !== '' && !/^[A-Z_][A-Z0-9_]*=/.test(word));
    const [program = '', ...rest] = words;
    if (words.some((word) => /[<>{}[\]…*]|\.\.\./.test(word))) return [];
    if (/^(?:npm|pnpm|yarn|bun)$/.test(program)) return ofManager(program, rest, command);
    if (program === 'docker-compose') return ofCompose(rest, command);
    if (program === 'docker' && rest[0] === 'compose') return ofCompose(rest.slice(1), command);
    return program === 'make' ? ofMake(rest, command) : [];
  });
}

/** How each manager names the package that a command runs in. */
const OWNER_FLAGS = new Map([
  ['npm', /(?:^|\s)(?:--workspace|-w)[=\s](\S+)/g],
  ['pnpm', /(?:^|\s)(?:--filter|-F)[=\s](\S+)/g],
  ['bun', /(?:^|\s)--filter[=\s](\S+)/g],
  ['yarn', /^workspace\s(\S+)/g],
]);
/** Flags that lead somewhere else: what follows is no script of a package that is known. */
const FOLDER_FLAG = /^(?:--prefix|--cwd|--dir|-C|-r|--recursive|--if-present)(?:=|$)/;
/** Not the names of programs: nobody's dependency brings a command `dev`. */
const SCRIPTS_BY_NAME = /^(?:dev|build|test|lint|start)$|:/;

function ofManager(program: string, words: readonly string[], command: string): readonly Named[] {
  const { owner, rest, isElsewhere } = splitFlags(program, words);
  if (isElsewhere) return [];
  const packages: readonly Named[] = owner === null ? [] : [{ kind: 'package', name: owner, command }];
  const name = scriptIn(program, rest);
  return name === null ? packages : [...packages, { kind: 'script', name, owner, command }];
}

/** The script that stands after the name of the manager, or after `run`; null where it may be something else. */
function scriptIn(program: string, [first = '', second = '']: readonly string[]): string | null {
  const isRun = /^run(?:-script)?$/.test(first);
  const name = isRun ? second : first;
  if (!/^[A-Za-z][\w:.-]*$/.test(name) || /^(?:npm|yarn|pnpm):/.test(name)) return null;
  const sure = isRun ? SURE_AFTER_RUN.get(program) : SURE_ALONE.get(program);
  return sure?.test(name) === true ? name : null;
}

/** The `run` of yarn and bun takes programs and files as well. */
const SURE_AFTER_RUN = new Map([
  ['npm', /./],
  ['pnpm', /./],
  ['yarn', SCRIPTS_BY_NAME],
  ['bun', SCRIPTS_BY_NAME],
]);
const SURE_ALONE = new Map([
  ['npm', /^(?:test|start)$/],
  ['pnpm', SCRIPTS_BY_NAME],
  ['yarn', SCRIPTS_BY_NAME],
]);

/** What stands beside flags, and the one package that they name. */
function splitFlags(program: string, words: readonly string[]) {
  const [text = ''] = words.join(' ').split(/ --(?: |$)/, 1);
  const flag = OWNER_FLAGS.get(program);
  const owners = flag === undefined ? [] : [...text.matchAll(flag)].map(([, name]) => packageName(name));
  const rest = (flag === undefined ? text : text.replace(flag, ' ')).split(/\s+/).filter((word) => /^[^-]/.test(word));
  const isElsewhere = owners.length > 1 || owners.includes(null) || words.some((word) => FOLDER_FLAG.test(word));
  return { owner: owners[0] ?? null, rest, isElsewhere };
}

/** Null for folders, globs and other patterns. */
function packageName(word: string | undefined): string | null {
  const bare = (word ?? '').replace(/^(["'])(.*)\1$/, '$2');
  return /^(?:@[\w.-]+\/)?[A-Za-z][\w.-]*$/.test(bare) ? bare : null;
}

const COMPOSE_VALUE_FLAGS =
  /^(?:-f|--file|-p|--project-name|--profile|--env-file|--project-directory|--scale|-t|--timeout|-n|--tail|--since|--until|-u|--user|-e|--env|--index|-w|--workdir|--pull|--name|-v|--volume|-l|--label|--entrypoint)$/;
const LISTS_SERVICES = /^(?:up|start|stop|restart|logs|build|rm|pull|kill|pause|unpause|create)$/;

function ofCompose(words: readonly string[], command: string): readonly Named[] {
  // Another file than the usual ones may be one that people are told to write.
  if (words.some((word) => /^(?:-f|--file)/.test(word))) return [];
  const plain = words.filter(
    (word, index) => !word.startsWith('-') && !COMPOSE_VALUE_FLAGS.test(words[index - 1] ?? ''),
  );
  const [action = '', ...rest] = plain;
  const names = LISTS_SERVICES.test(action) ? rest : /^(?:exec|run)$/.test(action) ? rest.slice(0, 1) : [];
  return names.filter((name) => /^[a-z][\w.-]*$/i.test(name)).map((name) => ({ kind: 'compose', name, command }));
}

function ofMake(words: readonly string[], command: string): readonly Named[] {
  if (words.some((word) => /^(?:-C|-f|--directory|--file|--makefile)/.test(word))) return [];
  const targets = words.filter((word) => /^[A-Za-z][\w./-]*$/.test(word));
  // `make sure that …` is a sentence.
  return targets.length === words.filter((word) => !word.includes('=') && !word.startsWith('-')).length &&
    targets.length < 3
    ? targets.map((name) => ({ kind: 'target', name, command }))
    : [];
}
