import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('mails', () => {
    const source = `
      import emailjs from '@emailjs/browser';
      emailjs.init({ publicKey: 'k' });
      await emailjs.send('service', 'template', { name: 'a' });
    `;
    expect(matchesOf(source)).toEqual(['client @emailjs/browser#init', 'outbound send @emailjs/browser#send']);
    expect(systemsOf(source)).toEqual(['EmailJS']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { EmailJSResponseStatus } from '@emailjs/browser';
      export const same = (given: EmailJSResponseStatus) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
