import type { NextFunction, Request, Response } from 'express';
import { Counter, Histogram, collectDefaultMetrics, register } from 'prom-client';

collectDefaultMetrics();

const requestSeconds = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Duration of HTTP requests',
  labelNames: ['method', 'route', 'status'],
});

export const ordersPlaced = new Counter({ name: 'orders_placed_total', help: 'Orders that were placed' });
export const paymentsFailed = new Counter({ name: 'payments_failed_total', help: 'Payments that Stripe declined' });

export function observeRequests(req: Request, res: Response, next: NextFunction): void {
  const stop = requestSeconds.startTimer({ method: req.method });
  res.on('finish', () => stop({ route: req.route?.path ?? 'unknown', status: res.statusCode }));
  next();
}

export const metricsText = (): Promise<string> => register.metrics();
