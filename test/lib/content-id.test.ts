import { expect, it } from 'vitest';
import { hasContentId } from '../../src/lib/content-id.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it.each([
  ['sha1', '45b983be36b73c0788dc9cbcb76cbb80fc7bb057'],
  ['sha256', '96c18f0297e38d01f4b2dacddea4259aea6b2961eb0822bd2c0c3f6029030045'],
])('knows the id that git gives to content: %s', (_, id) => {
  expect(hasContentId(bytes('hi\n'), id)).toBe(true);
});

it('takes line ends of Windows for those that git stores', () => {
  const id = '45b983be36b73c0788dc9cbcb76cbb80fc7bb057';
  expect(hasContentId(bytes('hi\r\n'), id)).toBe(true);
  expect(hasContentId(bytes('hi\r\r\n'), id)).toBe(false);
  expect(hasContentId(bytes('ho\n'), id)).toBe(false);
});
