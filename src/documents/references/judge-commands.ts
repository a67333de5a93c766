import type { Reference, Stale, Text } from './reference.ts';
import type { Surroundings } from './surroundings.ts';

type CommandReference = Extract<Reference, { readonly kind: 'script' | 'package' | 'compose' | 'target' }>;

/** A command that names a script, a package, a service of compose or a target of make that the tree does not have. */
export function judgeCommand(reference: CommandReference, page: Text, { commands }: Surroundings): Stale | null {
  const message = problemOf(reference, page, commands);
  return message === null ? null : { file: page.path, line: reference.line, message, gone: [] };
}

function problemOf(reference: CommandReference, page: Text, commands: Surroundings['commands']): string | null {
  const { kind, name, command } = reference;
  // A page that says how to write it is about another repository, or about one to come.
  if (isDefinedIn(page, name)) return null;
  switch (kind) {
    case 'script':
      return scriptProblem(reference, commands);
    case 'package':
      return commands.packages.some((each) => each.name === name)
        ? null
        : isOwnName(name, commands)
          ? `\`${command}\`: no package is called ${name}`
          : null;
    case 'compose':
      return (commands.compose?.includes(name) ?? true)
        ? null
        : `\`${command}\`: no compose file has the service ${name}`;
    case 'target':
      return (commands.targets?.includes(name) ?? true) ? null : `\`${command}\`: no makefile has the target ${name}`;
  }
}

function scriptProblem(
  { name, owner, command }: Extract<Reference, { readonly kind: 'script' }>,
  { packages }: Surroundings['commands'],
): string | null {
  const owners = owner === null ? packages : packages.filter((each) => each.name === owner);
  if (owners.length === 0 || owners.some(({ scripts }) => scripts.includes(name))) return null;
  const where = owner === null ? 'no package.json' : `the package.json of ${owner}`;
  return owner === null
    ? `\`${command}\`: ${where} has the script ${name}`
    : `\`${command}\`: ${where} has no script ${name}`;
}

/** With the scope of packages of the tree: other names may be meant for the reader's own. */
function isOwnName(name: string, { packages }: Surroundings['commands']): boolean {
  const [scope, rest] = name.split('/', 2);
  return rest !== undefined && packages.some((each) => each.name?.startsWith(`${scope}/`) === true);
}

function isDefinedIn({ markdown }: Text, name: string): boolean {
  return markdown.includes(`"${name}":`) || new RegExp(`^\\s*["']?${escaped(name)}["']?:`, 'm').test(markdown);
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
