import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { mergeFmeaCsv, ratingsIn } from '../../../src/documents/formats/fmea-csv.ts';
import type { HandoverModel } from '../../../src/model/handover-model.ts';
import { failureMode } from '../../support/sample-failure-modes.ts';
import { sampleModel } from '../../support/sample-model.ts';

const model: HandoverModel = { ...sampleModel, failureModes: [failureMode({}), failureMode({ id: 'stripe/slow' })] };

function written(existing: string | null, from = model): string {
  const merged = mergeFmeaCsv(from, existing);
  if (merged.kind !== 'written') throw new Error(`It is ${merged.kind}`);
  return merged.text;
}

function rowsOf(text: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text.trim(), { header: true }).data;
}

/** As a person does in a spreadsheet. */
function rated(text: string, id: string, cells: Readonly<Record<string, string>>): string {
  const rows = rowsOf(text).map((row) => (row['ID'] === id ? { ...row, ...cells } : row));
  return Papa.unparse(rows, { columns: [...Object.keys(rows[0] ?? {}), ...newOf(rows[0], cells)] });
}

function newOf(row: Record<string, string> = {}, cells: Readonly<Record<string, string>>): string[] {
  return Object.keys(cells).filter((column) => !(column in row));
}

const columns =
  'ID,Item,Function,Failure mode,Effect,Cause,Prevention control,Detection control,S,O,D,RPN,Recommended action,Owner,Due,Status,Evidence';

describe('a first file', () => {
  it('has a row for each failure mode, and leaves to people what only they can say', () => {
    const text = written(null);
    expect(text.split('\r\n')[0]).toBe(columns);
    expect(rowsOf(text)).toMatchObject([
      {
        ID: 'stripe/down',
        Item: 'Stripe',
        S: '',
        O: '',
        D: '',
        RPN: '',
        Owner: '',
        Evidence: 'apps/api/src/pay.ts:12',
      },
      { ID: 'stripe/slow' },
    ]);
  });

  it.each(['=HYPERLINK("evil")', '+1', '-1', '@SUM(A1)', '\t=1', '\r\n=1'])('runs no formula: %j', (name) => {
    const text = written(null, { ...model, failureModes: [failureMode({ item: { kind: 'queue', name } })] });
    expect(rowsOf(text)[0]?.['Item']).toMatch(/^'[=+\-@]/);
  });
});

describe('a file that people rated', () => {
  const first = written(null);

  it('is kept as it stands, also as spreadsheets write it', () => {
    expect(mergeFmeaCsv(model, first).kind).toBe('kept');
    const people = rated(first, 'stripe/down', { S: '8', O: '3', D: '2', RPN: '48', Owner: '-', Note: 'asked, "yes"' });
    expect(mergeFmeaCsv(model, people).kind).toBe('kept');
    const due = rated(first, 'stripe/down', { S: 'high', Due: '2027-03-31' });
    const excel = Papa.unparse(rowsOf(due), { delimiter: ';' });
    expect(mergeFmeaCsv(model, `\u{FEFF}${excel.replaceAll('\r\n', '\n')}\n`).kind).toBe('kept');
  });

  it('keeps ratings, columns and rows of people when the code changes', () => {
    const people = `${rated(first, 'stripe/down', { S: '8', Note: 'yes' })}\r\nours-1,Power,,fails,,,,,9,1,1,,,,,,,mine`;
    const later = { ...model, failureModes: [failureMode({ detection: [] })] };
    const rows = rowsOf(written(people, later));
    expect(rows).toMatchObject([
      { ID: 'stripe/down', S: '8', Note: 'yes', 'Detection control': '' },
      { ID: 'ours-1', Item: 'Power', S: '9', RPN: '9', Note: 'mine' },
    ]);
  });

  it('works out the risk priority number', () => {
    const people = rated(first, 'stripe/down', { S: '8', O: '3', D: '2' });
    expect(rowsOf(written(people))[0]?.['RPN']).toBe('48');
    expect(ratingsIn(people)).toMatchObject([
      {
        id: 'stripe/down',
        item: 'Stripe',
        severity: '8',
        occurrence: '3',
        detection: '2',
        priority: '48',
        retired: false,
      },
    ]);
  });

  it('has rows that are gone at its end where people rated them, and has them again when they are back', () => {
    const people = rated(first, 'stripe/down', { S: '8' });
    const without = written(people, { ...model, failureModes: [] });
    expect(rowsOf(without)).toMatchObject([
      { ID: 'stripe/down', S: '8', Evidence: 'no longer found in the code; was apps/api/src/pay.ts:12' },
    ]);
    expect(ratingsIn(without)[0]?.retired).toBe(true);
    expect(mergeFmeaCsv({ ...model, failureModes: [] }, without).kind).toBe('kept');
    expect(rowsOf(written(without))[0]).toMatchObject({ S: '8', Evidence: 'apps/api/src/pay.ts:12' });
  });

  it('keeps both of two rows with one id', () => {
    const people = rated(first, 'stripe/down', { S: '8' });
    const line = people.split('\r\n')[1] ?? '';
    expect(rowsOf(written(`${people}\r\n${line.replace(',8,', ',9,')}`)).map((row) => row['S'])).toEqual([
      '8',
      '',
      '9',
    ]);
  });
});

it('leaves a file alone that is none of ours', () => {
  expect(mergeFmeaCsv(model, 'name,price\r\na,1\r\n').kind).toBe('foreign');
  expect(ratingsIn('name,price\r\na,1\r\n')).toEqual([]);
});
