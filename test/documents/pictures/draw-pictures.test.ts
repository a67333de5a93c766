import { expect, it } from 'vitest';
import { drawPictures } from '../../../src/documents/pictures/draw-pictures.ts';

const picture = (path: string) => ({
  path,
  mermaid: 'flowchart LR\n  accTitle: Orders\n  n1["@shop/orders <b>"]\n  n2[("Store")]\n  n1 --> n2',
});

it('draws all pictures in one browser, with text that needs no HTML', { timeout: 60_000 }, async () => {
  const drawn = await drawPictures([picture('diagrams/a.1.svg'), picture('diagrams/b.1.svg')], 'svg');
  expect(drawn.map(({ path }) => path)).toEqual(['diagrams/a.1.svg', 'diagrams/b.1.svg']);
  const text = new TextDecoder().decode(drawn[0]?.data);
  expect(text).toMatch(/^<svg .*Orders.*@shop\/orders/s);
  expect(text).not.toContain('foreignObject');
});

it('draws the same bytes again', { timeout: 60_000 }, async () => {
  const [first, second] = [
    await drawPictures([picture('diagrams/a.1.png')], 'png'),
    await drawPictures([picture('diagrams/a.1.png')], 'png'),
  ];
  expect(
    Buffer.from(first[0]?.data ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  expect(second).toEqual(first);
});

it('names the remedy where there is no browser', async () => {
  await expect(drawPictures([picture('diagrams/a.1.svg')], 'svg', () => Promise.resolve(null))).rejects.toMatchObject({
    message: 'There is no Chrome or Chromium to draw diagrams with',
    hint: expect.stringContaining('npx puppeteer browsers install chrome') as unknown,
    exitCode: 2,
  });
});
