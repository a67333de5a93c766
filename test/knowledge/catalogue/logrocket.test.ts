import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what is set up and sent', () => {
    const source = `
      import LogRocket from 'logrocket';
      LogRocket.init('shop/app');
      LogRocket.identify('1', { name: 'Ada' });
      LogRocket.captureException(new Error('a'));
    `;
    expect(matchesOf(source)).toEqual([
      'client logrocket#init',
      'error-reporting logrocket#captureException',
      'error-reporting logrocket#init',
      'outbound send logrocket#captureException',
      'outbound send logrocket#identify',
    ]);
    expect(systemsOf(source)).toEqual(['LogRocket']);
  });
});

describe('ignores', () => {
  it('its address', () => {
    const source = `
      import LogRocket from 'logrocket';
      LogRocket.getSessionURL((address) => show(address));
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
