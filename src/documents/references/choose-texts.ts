import { nameOf } from '../../lib/tree-path.ts';
import type { HandoverModel } from '../../model/handover-model.ts';

/**
 * The pages of a tree that tell how things are now. Not those that tell how they were or will be (changelogs, decisions, posts,
 * plans), and none of tests, installed packages and tools (`.changeset/`).
 * @param output folder of the generated documents, which are held against the code another way; null where it lies elsewhere
 */
export function chooseTexts(
  paths: readonly string[],
  { decisions }: HandoverModel,
  output: string | null,
): readonly string[] {
  const past = new Set(decisions.map(({ file }) => file));
  return paths.filter(
    (path) =>
      isMarkdown(path) &&
      !past.has(path) &&
      !OF_THE_PAST.test(nameOf(path)) &&
      !ASIDE.test(path) &&
      !(output !== null && path.startsWith(`${output}/`)),
  );
}

const OF_THE_PAST = /^(?:change-?log|changes|history|releases?|release-notes|news)\b/i;
const ASIDE =
  /(?:^|\/)(?:node_modules|vendor|third[-_]party|__tests__|tests?|fixtures?|__fixtures__|\.[^/]+|changelogs?|blog|posts|adrs?|decisions|archive|plans|proposals|rfcs?)\//i;

function isMarkdown(path: string): boolean {
  return /\.(?:md|mdx|markdown)$/i.test(path);
}
