import { DockerfileParser, Env, From, type Instruction, JSONInstruction } from 'dockerfile-ast';

/** What a Dockerfile says about the image that it ends in. */
export interface Image {
  /** 1-based line of the last FROM. */
  readonly line: number;
  /** Images that its stages start from. */
  readonly bases: readonly string[];
  readonly command: string | null;
  readonly ports: readonly string[];
  readonly environment: readonly string[];
  /** WORKDIRs: of the last stage, and of all of them. */
  readonly folders: readonly string[];
  readonly allFolders: readonly string[];
  /** What COPY and ADD take: into the last stage, and into all of them. */
  readonly copied: readonly string[];
  readonly allCopied: readonly string[];
  /** Commands of RUN, CMD and ENTRYPOINT in all stages. */
  readonly commands: readonly string[];
}

/** Null where there is no FROM: a Dockerfile that builds nothing. */
export function parseDockerfile(text: string): Image | null {
  const instructions = DockerfileParser.parse(text).getInstructions();
  const last = instructions.findLast((instruction) => instruction instanceof From);
  if (last === undefined) return null;
  const final = finalStage(instructions);
  return {
    line: last.getRange().start.line + 1,
    bases: instructions.flatMap((instruction) => (instruction instanceof From ? (instruction.getImage() ?? []) : [])),
    command: commandOf(final),
    ports: ofKeyword(final, 'EXPOSE').flatMap(wordsOf),
    environment: ofKeyword(final, 'ENV').flatMap(variableNames),
    folders: ofKeyword(final, 'WORKDIR').flatMap(wordsOf),
    allFolders: ofKeyword(instructions, 'WORKDIR').flatMap(wordsOf),
    copied: ofKeyword(final, 'COPY', 'ADD').flatMap(copiedBy),
    allCopied: ofKeyword(instructions, 'COPY', 'ADD').flatMap(copiedBy),
    commands: ofKeyword(instructions, 'RUN', 'CMD', 'ENTRYPOINT').map((instruction) => wordsOf(instruction).join(' ')),
  };
}

/** The last stage, with the stages of the same file that it starts from. */
function finalStage(instructions: readonly Instruction[]): readonly Instruction[] {
  const starts = instructions.flatMap((instruction, index) =>
    instruction instanceof From ? [{ from: instruction, index }] : [],
  );
  const stageAt = (position: number): readonly Instruction[] => {
    const start = starts[position];
    if (start === undefined) return [];
    const own = instructions.slice(start.index, starts[position + 1]?.index);
    const base = starts.findLastIndex(
      ({ from }, index) => index < position && from.getBuildStage() === start.from.getImage(),
    );
    return [...stageAt(base), ...own];
  };
  return stageAt(starts.length - 1);
}

function ofKeyword(instructions: readonly Instruction[], ...keywords: readonly string[]): readonly Instruction[] {
  return instructions.filter((instruction) => keywords.includes(instruction.getKeyword()));
}

/** Arguments without quotes, brackets of the JSON form, or line continuations. */
function wordsOf(instruction: Instruction): readonly string[] {
  const strings = instruction instanceof JSONInstruction ? instruction.getJSONStrings() : [];
  if (strings.length > 0) return strings.map((argument) => argument.getJSONValue());
  return instruction.getArguments().map((argument) => argument.getValue());
}

function variableNames(instruction: Instruction): readonly string[] {
  return instruction instanceof Env ? instruction.getProperties().map((property) => property.getName()) : [];
}

function copiedBy(instruction: Instruction): readonly string[] {
  return wordsOf(instruction).slice(0, -1);
}

/** As Docker runs it: the last ENTRYPOINT, followed by the last CMD. */
function commandOf(instructions: readonly Instruction[]): string | null {
  const [entrypoint, command] = [ofKeyword(instructions, 'ENTRYPOINT').at(-1), ofKeyword(instructions, 'CMD').at(-1)];
  const words = [entrypoint, command].flatMap((part) => (part === undefined ? [] : wordsOf(part)));
  return words.length === 0 ? null : words.join(' ');
}
