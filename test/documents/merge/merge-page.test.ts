import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withHead } from '../../../src/documents/front-matter.ts';
import { mergePage, notesOf } from '../../../src/documents/merge/merge-page.ts';
import { markSections } from '../../../src/documents/merge/sections.ts';
import { slot } from '../../../src/documents/merge/slots.ts';

const headings = ['Calls', 'Errors', 'Logs', 'Variables'];
const pageOf = (sections: readonly string[], text = 'Text'): string => {
  const body = `# Title\n\n${text}\n\n${sections.map((name) => `## ${name}\n\n${text} of ${name}\n`).join('\n')}`;
  return withHead(markSections(body), { version: '1.0.0', document: 'a.md', audience: ['everyone'] });
};
const withSlot = (text: string, ...ids: readonly string[]): string =>
  pageOf(headings, `${text}\n\n${ids.map((id) => slot(id, 'What for?')).join('\n\n')}\n\nEnd`);
const checklist = (...items: readonly string[]): string =>
  pageOf(['Calls'], items.map((each) => `- [ ] ${each}`).join('\n'));
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
    const merged = merge(afterCalls, before);
    expect(merged).toBe(afterCalls);
    expect(merge(afterCalls, pageOf(headings.toReversed()))).toContain(`<!-- handover:end calls -->\n${note}`);
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
    expect(mergePage(edited, before, { adopt: false })).toEqual({
      kind: 'edited',
      sections: [
        { id: 'logs', edited: '## Logs\n\nText of Logs, and Bob knows more', generated: '## Logs\n\nText of Logs' },
      ],
    });
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

  it('asks to check a note when the facts beside it change, until somebody deletes the request or they change back', () => {
    const changed = pageOf(headings, 'New');
    const asked = mergePage(afterCalls, changed, { adopt: false });
    if (asked.kind !== 'merged') throw new Error(asked.kind);
    expect(asked.toCheck).toEqual(['calls']);
    expect(asked.text).toMatch(/end calls -->[^]*Check this note:[^]*end calls\/check -->\n\nCall Ada/);
    expect(merge(asked.text, changed)).toBe(asked.text);
    expect(merge(asked.text, before)).toBe(afterCalls);
    const checked = asked.text.replace(/<!-- handover:begin calls\/check [^]*end calls\/check -->\n/, '');
    expect(mergePage(checked, changed, { adopt: false })).toMatchObject({ toCheck: [], text: checked });
    const lineDeleted = asked.text.replace(/^> \*\*Check this note.*\n/m, '');
    expect(merge(lineDeleted, changed)).not.toContain('/check');
  });

  it('keeps what people wrote into the request', () => {
    const changed = pageOf(headings, 'New');
    const written = merge(afterCalls, changed).replace(/(?<=Check this note.*\n)/, '\nStill right, says Ada.\n');
    expect(merge(written, changed)).toContain('Still right, says Ada.');
  });

  describe('slots', () => {
    const answeredPage = withSlot('Text', 'purpose').replaceAll(/> \*To be.*/g, 'It ships\tparcels.');

    it('keep the answer where it stands, whatever else changes, and ask for no check of it', () => {
      expect(merge(answeredPage, withSlot('Text', 'purpose'))).toBe(answeredPage);
      const merged = mergePage(answeredPage, withSlot('New', 'purpose', 'promises'), { adopt: false });
      expect(merged).toMatchObject({ kind: 'merged', toCheck: [] });
      expect(merged).toHaveProperty('text', expect.stringMatching(/New[^]*It ships\tparcels\.[^]*slot promises/));
    });

    it('keep the answer as a note where the question is gone', () => {
      const merged = merge(answeredPage, pageOf(headings));
      expect(merged).toMatch(/end calls\/check -->\n\nIt ships\tparcels\./);
      expect(merge(merged, pageOf(headings))).toBe(merged);
    });

    it('take an edit beside them for an edit', () => {
      expect(mergePage(answeredPage.replace('End of Logs', 'Ende'), answeredPage, { adopt: false }).kind).toBe(
        'edited',
      );
      expect(merge(answeredPage.replace('End of Logs', 'Ende'), withSlot('New', 'purpose'), true)).toContain('Ende');
    });
  });

  it('keeps ticks of checklists, and what was ticked and is gone as a note', () => {
    const ticked = checklist('Start', 'Stop').replaceAll('[ ] Start', '[x] Start');
    expect(merge(ticked, checklist('Start', 'Stop'))).toBe(ticked);
    expect(merge(ticked, checklist('New', 'Start'))).toContain('- [ ] New\n- [x] Start');
    const gone = merge(ticked, checklist('Stop'));
    expect(gone).toMatch(/end top -->[^]*\n- \[x\] Start\n/);
    expect(merge(gone, checklist('Stop'))).toBe(gone);
  });

  const line = fc.string({
    unit: fc.constantFrom('a', 'é', ' ', '|', '*', '_', '#', '-', '>', '`', '<', '\t', '\\', '1.'),
  });
  // Empty lines alone are set as the page needs them.
  const words = fc
    .array(line, { minLength: 1, maxLength: 4 })
    .map((lines) => lines.join('\n'))
    .filter((text) => /\S/.test(text));
  const rounds = fc.array(fc.subarray(headings), { minLength: 1, maxLength: 2 });

  it('never loses a byte that people wrote between sections, whatever is generated next', { timeout: 120_000 }, () => {
    let merges = 0;
    const isKept = fc.property(words, fc.nat({ max: headings.length }), rounds, (text, place, generated) => {
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
    expect(merges).toBeGreaterThan(900);
  });

  it('never loses a byte that people wrote anywhere: it stays, or nothing is written', { timeout: 120_000 }, () => {
    const page = withSlot('Text', 'purpose');
    const results = { merged: 0, other: 0 };
    const edits = fc.record({ text: words, at: fc.nat({ max: page.length }), generated: rounds, adopt: fc.boolean() });
    const isKept = fc.property(edits, ({ text, at, generated, adopt }) => {
      // A word of its own, so that what was there before cannot pass for it.
      const written = `Zoë${text}Zoë`;
      let file = `${page.slice(0, at)}${written}${page.slice(at)}`;
      for (const [round, sections] of generated.entries()) {
        const merged = mergePage(file, pageOf(sections, `New ${round}`), { adopt });
        results[merged.kind === 'merged' ? 'merged' : 'other'] += 1;
        if (merged.kind === 'merged') file = merged.text;
      }
      return file.includes(written);
    });
    fc.assert(isKept, { numRuns: 1000 });
    expect(results.merged).toBeGreaterThan(200);
    expect(results.other).toBeGreaterThan(200);
  });
});

it('notesOf gives what people wrote', () => {
  expect(notesOf(afterCalls).trim()).toBe(note.trim());
  expect(notesOf(before)).toBe('');
});
