import { describe, expect, it } from 'vitest';
import {
  isSlotMark,
  readSlots,
  slot,
  withSlots,
  withoutAnswers,
  withoutSlotMarks,
} from '../../../src/documents/merge/slots.ts';

const asked = `## Team\n\n${slot('purpose', 'What is it for?')}\n\nText\n\n${slot('contacts', 'Whom to call?')}`;
const answered = asked.replace(/> \*To be written by the team:\* Whom to call\?/, 'Ada.\n\n- then *Bob*');

describe('readSlots', () => {
  it('tells questions from answers', () => {
    expect(readSlots(answered)?.map(({ id, answered: isAnswered }) => [id, isAnswered])).toEqual([
      ['purpose', false],
      ['contacts', true],
    ]);
    expect(readSlots(answered)?.[1]?.text.trim()).toBe('Ada.\n\n- then *Bob*');
  });

  it.each([
    [
      'a question that a formatter touched',
      asked.replaceAll('*To be written by the team:*', '_To be written by the team:_'),
    ],
    ['an empty place', asked.replace(/> \*To be written by the team:\* Whom to call\?/, '')],
  ])('takes %s for no answer', (_name, text) => {
    expect(readSlots(text)?.some((each) => each.answered)).toBe(false);
  });

  it.each([
    ['a mark that is lost', asked.replace('<!-- handover:slot contacts -->', '')],
    ['a slot that stands twice', `${asked}\n\n${slot('purpose', 'What?')}`],
    ['marks that cross', asked.replace('<!-- handover:slot purpose -->', '<!-- handover:slot contacts -->')],
  ])('does not guess at %s', (_name, text) => {
    expect(readSlots(text)).toBeNull();
  });

  it('takes a mark inside of a code block for text', () => {
    const noted = asked.replace('Text', '```md\n<!-- handover:slot purpose -->\n```');
    expect(readSlots(noted)).toHaveLength(2);
  });
});

it('withSlots rewrites each, withoutAnswers empties all, withoutSlotMarks leaves text alone', () => {
  expect(withSlots(asked, ({ id }) => `\n\n${id}!\n\n`)).toMatch(/purpose!\n\n<!--[^]*contacts!\n\n<!--/);
  expect(withoutAnswers(answered)).toBe(withoutAnswers(asked));
  expect(withoutSlotMarks(answered)).not.toContain('<!--');
  expect(withoutSlotMarks(answered)).toContain('Ada.');
});

it('no other comment is a mark', () => {
  expect(isSlotMark('<!-- handover:slot purpose -->')).toBe(true);
  expect(isSlotMark('<!-- handover:begin purpose -->')).toBe(false);
});
