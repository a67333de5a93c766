import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withHead } from '../../../src/documents/front-matter.ts';
import { mergePage, notesOf } from '../../../src/documents/merge/merge-page.ts';
import { markSections } from '../../../src/documents/merge/sections.ts';

const headings = ['Calls', 'Errors', 'Logs', 'Variables'];
const pageOf = (sections: readonly string[], text = 'Text'): string => {
  const body = `# Title\n\n${text}\n\n${sections.map((name) => `## ${name}\n\n${text} of ${name}\n`).join('\n')}`;
  return withHead(markSections(body), { version: '1.0.0', document: 'a.md', audience: ['everyone'] });
};
const merge = (existing: string, generated: string, adopt = false): string => {
  const merged = mergePage(existing, generated, { adopt });
  if (merged.kind !== 'merged') throw new Error(merged.kind);
  return merged.text;
};
const before = pageOf(headings);
const note = '\nCall Ada\tfirst:  `make it-stop`\n';
const afterCalls = before.replace('<!-- handover:end calls -->\n', (mark) => `${mark}${note}`);

describe('mergePage', () => {
  it('gives a page that nobody wrote in as it is generated', () => {
    expect(merge(before, pageOf(['Calls', 'Logs'], 'New'))).toBe(pageOf(['Calls', 'Logs'], 'New'));
  });

  it('keeps a note after the section that it stood after', () => {
    const merged = merge(afterCalls, pageOf(headings, 'New'));
    expect(merged).toContain(`New of Calls\n\n<!-- handover:end calls -->\n${note}`);
    expect(merge(merged, pageOf(headings, 'New'))).toBe(merged);
  });

  it('keeps notes of a section that is gone under a heading of their own, which stands once', () => {
    const afterLogs = afterCalls.replace('<!-- handover:end logs -->\n', (mark) => `${mark}\nOf logs.\n`);
    const merged = merge(merge(afterLogs, pageOf(['Errors', 'Logs'])), pageOf(['Errors']));
    expect(merged.split('## Retired notes')).toHaveLength(2);
    expect(merged).toContain(note);
    expect(merged).toContain('Of logs.');
  });

  it('names generated sections that people changed, and makes them text of the team where it is told to', () => {
    const edited = before.replace('Text of Logs', 'Text of Logs, and Bob knows more');
    expect(mergePage(edited, before, { adopt: false })).toEqual({ kind: 'edited', sections: ['logs'] });
    expect(merge(edited, before, true)).toMatch(/Text of Logs\n[^]*and Bob knows more\n/);
  });

  it('keeps keys that people added to the head, and line ends of the machine', () => {
    const own = before.replace('---\n\n', 'tags:\n  - on-call\n---\n\n');
    expect(merge(own, pageOf(headings, 'New'))).toContain('tags:\n  - on-call\n---\n\n<!--');
    expect(merge(afterCalls.replaceAll('\n', '\r\n'), pageOf(headings, 'New'))).not.toMatch(/[^\r]\n/);
  });

  it.each([
    ['a file of the team', '# Ours\n'],
    ['a page whose marks are broken', before.replace('<!-- handover:end logs -->', '')],
    ['an edited page of before there were marks', before.replaceAll(/<!--.*-->\n/g, '').concat('Ours\n')],
  ])('leaves %s alone', (_name, text) => {
    expect(mergePage(text, before, { adopt: true }).kind).toBe('foreign');
  });

  it('never loses a byte that people wrote between sections, whatever is generated next', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', '|', '*', '_', '#', '-', '>', '`', '<', '\t', '\\', '1.'),
    });
    const edits = fc.record({
      // Empty lines alone are set as the page needs them.
      text: fc
        .array(line, { minLength: 1, maxLength: 4 })
        .map((lines) => lines.join('\n'))
        .filter((text) => /\S/.test(text)),
      place: fc.nat({ max: headings.length }),
      generated: fc.array(fc.subarray(headings), { minLength: 1, maxLength: 3 }),
    });
    let merges = 0;
    const isKept = fc.property(edits, ({ text, place, generated }) => {
      const marks = [...before.matchAll(/<!-- handover:end .* -->\n/g)];
      const at = (marks[place]?.index ?? 0) + (marks[place]?.[0].length ?? 0);
      let file = `${before.slice(0, at)}\n${text}\n\n${before.slice(at)}`;
      for (const [round, sections] of generated.entries()) {
        const merged = mergePage(file, pageOf(sections, `New ${round}`), { adopt: false });
        // Where the text hides the marks, nothing is written.
        if (merged.kind === 'merged') file = merged.text;
        if (merged.kind === 'merged') merges += 1;
      }
      return file.includes(text);
    });
    fc.assert(isKept, { numRuns: 1000 });
    expect(merges).toBeGreaterThan(1000);
  });
});

it('notesOf gives what people wrote', () => {
  expect(notesOf(afterCalls).trim()).toBe(note.trim());
  expect(notesOf(before)).toBe('');
});
