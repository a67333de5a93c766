import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Client } from '@bandwidth/messaging';",
  "import { ApiController } from '@bandwidth/messaging';",
  "import { MessagesApi } from '@bandwidth/messaging';",
  'new Client();',
  'new ApiController().createMessage();',
  'new MessagesApi().createMessage();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @bandwidth/messaging#Client',
        'client @bandwidth/messaging#MessagesApi',
        'outbound send @bandwidth/messaging#ApiController().createMessage',
        'outbound send @bandwidth/messaging#MessagesApi().createMessage',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Bandwidth');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { Client } from '@bandwidth/messaging';\nimport type { ApiController } from '@bandwidth/messaging';\nimport type { MessagesApi } from '@bandwidth/messaging';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@bandwidth/messaging'", "from './own'"))).toEqual([]);
  });
});
