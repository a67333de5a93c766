import { describe, expect, it } from 'vitest';
import { mergedHead, readHead, splitFrontMatter, withHead } from '../../src/documents/front-matter.ts';

const page = withHead('# Title\n\nText\n', { version: '1.0.0', document: 'a/b.md', audience: ['everyone'] });

describe('withHead and readHead', () => {
  it('recognise a page that is as it was generated, also with other line ends or a byte order mark', () => {
    expect(readHead(page)).toMatchObject({ edited: false, head: { document: 'a/b.md' } });
    expect(readHead(page.replaceAll('\n', '\r\n'))).toMatchObject({ edited: false });
    expect(readHead(`\u{FEFF}${page}`)).toMatchObject({ edited: false });
  });

  it('see an edit anywhere below the head', () => {
    expect(readHead(`${page}More\n`)).toMatchObject({ edited: true });
    expect(readHead(page.replace('Text', 'Test'))).toMatchObject({ edited: true });
  });

  it.each([
    ['a text without a head', '# Title\n'],
    ['the head of another tool', '---\ngenerator: other\n---\n\n# Title\n'],
    ['a head that is no YAML', '---\n: [\n---\n\n# Title\n'],
    ['a head that somebody changed', page.replace('generator: handover', 'generator: me')],
    ['nothing', ''],
  ])('leave %s to the team', (_name, text) => {
    expect(readHead(text)).toBeNull();
  });
});

describe('mergedHead', () => {
  it('keeps keys, comments, order and audience of the team, and says which run wrote the page', () => {
    const existing = page
      .replace('version: 1.0.0', 'version: 1.0.0 # pinned\ntags: [a]')
      .replace('- everyone', '- Ada');
    const head = mergedHead(withHead('# New\n', { version: '2.0.0', document: 'a/b.md', audience: ['all'] }), existing);
    expect(head).toMatch(
      /^---\ngenerator: handover\nversion: 2\.0\.0 # pinned\ntags: \[a\]\ndocument: a\/b\.md\naudience:\n {2}- Ada\n/,
    );
  });

  it('gives a head that can be read again, whatever the digest looks like', () => {
    const texts = Array.from({ length: 3000 }, (_each, index) => `# ${index}\n`);
    const pages = texts.map((body) => withHead(body, { version: '1.0.0', document: 'a/b.md' }));
    const quoted = pages.find((each) => /digest: "/.test(each));
    if (quoted === undefined) throw new Error('No digest looks like a number');
    expect(readHead(`${mergedHead(quoted, page)}\n\nText\n`)).not.toBeNull();
  });
});

describe('splitFrontMatter', () => {
  it('takes no rule in the middle of a text for a head', () => {
    expect(splitFrontMatter('text\n---\na: 1\n---\n')).toEqual({ yaml: null, body: 'text\n---\na: 1\n---\n' });
  });
  it('ends the head at the first closing line', () => {
    expect(splitFrontMatter('---\na: 1\n---\n\nbody\n---\n')).toEqual({ yaml: 'a: 1\n', body: 'body\n---\n' });
  });
});
