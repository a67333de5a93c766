import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const service = (body: string): string => `
  import { HttpClient, HttpParams } from '@angular/common/http';
  export class Orders {
    constructor(private readonly http: HttpClient) {}
    load(id: string) { return ${body}; }
  }
`;

describe('recognises', () => {
  it('requests of an injected client', () => {
    const source = service("this.http.post<Order>('https://stock.example.com/orders', { id })");
    expect(matchesOf(source)).toEqual(['outbound call @angular/common/http#HttpClient().post']);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('parameters of requests', () => {
    expect(matchesOf(service("new HttpParams().append('id', id)"))).toEqual([]);
  });
});
