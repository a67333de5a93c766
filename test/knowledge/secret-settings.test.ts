import { describe, expect, it } from 'vitest';
import { isSecretSetting, shownDefault } from '../../src/knowledge/secret-settings.ts';

describe('what is shown of a default', () => {
  it('words, numbers, and what stands in for the key of a vendor', () => {
    expect(shownDefault('LOG_LEVEL', 'info')).toBe('info');
    expect(shownDefault('GOOGLE_SECRET', 'dummySecret')).toBe('dummySecret');
  });

  it('nothing of a secret, and nothing of one that the team makes itself, whatever it looks like', () => {
    expect(shownDefault('GOOGLE_SECRET', 'a81bc81b')).toBe('***');
    expect(shownDefault('JWT_SECRET', 'change-me')).toBe('***');
    expect(shownDefault('QUEUE_URL', 'redis://me:pass@queue')).toBe('***');
  });
});

describe('variables that hold a secret', () => {
  it('by their names, also where the key comes in another form', () => {
    expect(
      ['JWT_SECRET', 'TELLER_KEY_BASE64', 'BANKING_KEY_CONTENT', 'SECRET_VAULT_KEK'].filter(isSecretSetting),
    ).toHaveLength(4);
    expect(['CACHE_KEY', 'KEY_ID', 'LOG_LEVEL'].filter(isSecretSetting)).toEqual([]);
  });
});
