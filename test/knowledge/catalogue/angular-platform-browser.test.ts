import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('applications with and without modules', () => {
    const source = `
      import { bootstrapApplication } from '@angular/platform-browser';
      import { platformBrowserDynamic } from '@angular/platform-browser-dynamic';
      bootstrapApplication(AppComponent, appConfig);
      platformBrowserDynamic().bootstrapModule(AppModule);
    `;
    expect(matchesOf(source)).toEqual([
      'starts frontend @angular/platform-browser#bootstrapApplication',
      'starts frontend @angular/platform-browser-dynamic#platformBrowserDynamic().bootstrapModule',
    ]);
  });
});

describe('ignores', () => {
  it('what a page takes from the platform', () => {
    const source = `
      import { DomSanitizer } from '@angular/platform-browser';
      export const trust = (sanitizer: DomSanitizer, html: string) => sanitizer.bypassSecurityTrustHtml(html);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
