import { http, HttpResponse } from 'msw';

/** Answers for Storybook and for working on the site without the api. */
export const handlers = [
  http.get('/api/orders', () =>
    HttpResponse.json({
      orders: [
        {
          id: 'o1',
          number: 'FW-2025-000001',
          status: 'SHIPPED',
          totalCents: 24_900,
          currency: 'EUR',
          createdAt: '2025-04-01T09:00:00Z',
        },
      ],
    }),
  ),
  http.post('/api/assistant', () => HttpResponse.json({ id: 'c1' }, { status: 201 })),
];
