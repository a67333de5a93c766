import { describe, expect, it } from 'vitest';
import { withPictures } from '../../../src/documents/render/with-pictures.ts';

const fence = (title: string) =>
  `\`\`\`mermaid\nflowchart LR\n  accTitle: ${title}\n  accDescr: Who calls [whom].\n  n1["a"]\n\`\`\``;

describe('pictures in place of Mermaid', () => {
  it('links to one picture for each diagram, beside the output folder’s other pictures, and keeps every other byte', () => {
    const page = `# Page\n\n${fence('One')}\n\nBetween.\n\n- item\n\n${fence('Two')}\n\nThe end.\n`;
    const { markdown, pictures } = withPictures(page, { document: 'architecture/context.md', format: 'svg' });
    expect(markdown).toBe(
      '# Page\n\n![One: Who calls \\[whom\\].](../diagrams/architecture/context.1.svg)\n\nBetween.\n\n- item\n\n' +
        '![Two: Who calls \\[whom\\].](../diagrams/architecture/context.2.svg)\n\nThe end.\n',
    );
    expect(pictures.map(({ path }) => path)).toEqual([
      'diagrams/architecture/context.1.svg',
      'diagrams/architecture/context.2.svg',
    ]);
    expect(pictures[0]?.mermaid).toContain('accTitle: One');
  });

  it('gives a diagram of a team’s template that says nothing of itself a name', () => {
    const { markdown } = withPictures('```mermaid\npie\n```\n', { document: 'own.md', format: 'png' });
    expect(markdown).toBe('![Diagram](diagrams/own.1.png)\n');
  });

  it('leaves other blocks of code, and texts that speak of Mermaid', () => {
    const page = '# Page\n\n```sh\necho mermaid\n```\n\n````md\n```mermaid\npie\n```\n````\n';
    expect(withPictures(page, { document: 'page.md', format: 'svg' })).toEqual({ markdown: page, pictures: [] });
  });
});
