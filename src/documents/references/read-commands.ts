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

/** Flags that name the package that a command runs in. */
const OWNER_FLAG = /^(?:--filter|-F|--workspace|-w)(?:=(?<name>.*))?$/;
/** Flags that lead somewhere else: what follows is no script of a package that is known. */
const FOLDER_FLAG = /^(?:--prefix|--cwd|--dir|-C|-r|--recursive|--if-present)(?:=|$)/;
/** Not the names of programs: nobody's dependency brings a command `dev`. */
const SCRIPTS_BY_NAME = /^(?:dev|build|test|lint|start)$|:/;

function ofManager(program: string, words: readonly string[], command: string): readonly Named[] {
  const { owner, rest, isElsewhere } = splitFlags(program, words);
  if (isElsewhere) return [];
  const packages: readonly Named[] = owner === null ? [] : [{ kind: 'package', name: owner, command }];
  const [first = '', second = ''] = rest;
  const isRun = /^(?:run|run-script)$/.test(first);
  const name = isRun ? second : first;
  // Their `run` takes programs and files as well.
  const isLoose = (program === 'yarn' || program === 'bun') && !SCRIPTS_BY_NAME.test(name);
  const isScript = isRun ? !isLoose : program !== 'bun' && SCRIPTS_BY_NAME.test(name);
  const isBuiltIn = !isRun && program === 'npm' && !/^(?:test|start)$/.test(name);
  if (!isScript || isBuiltIn || !/^[A-Za-z][\w:.-]*$/.test(name) || /^(?:npm|yarn|pnpm):|:\/\//.test(name)) return packages;
  return [...packages, { kind: 'script', name, owner, command }];
}

/** Flags before the script, with the package that they name. */
function splitFlags(program: string, words: readonly string[]) {
  if (program === 'yarn' && words[0] === 'workspace') {
    return { owner: packageName(words[1]), rest: words.slice(2), isElsewhere: packageName(words[1]) === null };
  }
  const rest: string[] = [];
  let owner: string | null = null;
  let isElsewhere = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const flag = program === 'npm' && word === '-F' ? null : OWNER_FLAG.exec(word);
    if (word === '--') break;
    // `pnpm -w` and `yarn -w` mean the root, and take no name.
    if (word === '-w' && program !== 'npm') continue;
    if (flag !== null) {
      if (flag.groups?.['name'] === undefined) index += 1;
      const name = packageName(flag.groups?.['name'] ?? words[index]);
      isElsewhere ||= name === null || owner !== null;
      owner = name;
    } else if (FOLDER_FLAG.test(word)) isElsewhere = true;
    else if (!word.startsWith('-')) rest.push(word);
  }
  return { owner, rest, isElsewhere };
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
  const plain = words.filter((word, index) => !word.startsWith('-') && !COMPOSE_VALUE_FLAGS.test(words[index - 1] ?? ''));
  const [action = '', ...rest] = plain;
  const names = LISTS_SERVICES.test(action) ? rest : /^(?:exec|run)$/.test(action) ? rest.slice(0, 1) : [];
  return names.filter((name) => /^[a-z][\w.-]*$/i.test(name)).map((name) => ({ kind: 'compose', name, command }));
}

function ofMake(words: readonly string[], command: string): readonly Named[] {
  if (words.some((word) => /^(?:-C|-f|--directory|--file|--makefile)/.test(word))) return [];
  const targets = words.filter((word) => /^[A-Za-z][\w./-]*$/.test(word));
  // `make sure that …` is a sentence.
  return targets.length === words.filter((word) => !word.includes('=') && !word.startsWith('-')).length && targets.length < 3
    ? targets.map((name) => ({ kind: 'target', name, command }))
    : [];
}
