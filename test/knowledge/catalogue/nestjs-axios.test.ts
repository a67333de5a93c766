import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls of the injected client', () => {
    const source = `
      import { HttpModule, HttpService } from '@nestjs/axios';
      export const http = HttpModule.register({ baseURL: 'https://api.example.com', timeout: 5000 });
      export class Cats {
        constructor(private readonly http: HttpService) {}
        list() { return this.http.get('https://api.example.com/cats'); }
        save() { return this.http.request({ url: '/cats', method: 'post' }); }
        async direct() { return this.http.axiosRef.post('/cats', {}); }
      }
    `;
    expect(matchesOf(source)).toEqual([
      'client @nestjs/axios#HttpModule.register',
      'outbound call @nestjs/axios#HttpService().get',
      'outbound call @nestjs/axios#HttpService().request',
      'outbound call axios#create().post',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('own services of that name', () => {
    const source = `
      class HttpService { get(url: string) { return url; } }
      export const text = new HttpService().get('https://api.example.com');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
