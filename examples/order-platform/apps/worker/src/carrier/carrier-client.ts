import { createCircuitBreaker } from '@order-platform/http/circuit-breaker';
import { fetchWithRetry, type FetchRetryOptions } from '@order-platform/http/fetch-with-retry';
import { readJson } from '@order-platform/http/http-error';
import { z } from 'zod';

export interface CarrierOptions {
  readonly baseUrl: string;
  readonly token: string;
  readonly retry?: FetchRetryOptions;
}

export interface Parcel {
  readonly reference: string;
  readonly recipient: string;
  readonly street: string;
  readonly city: string;
  readonly postcode: string;
  readonly country: string;
}

const shipmentSchema = z.object({ id: z.string(), trackingNumber: z.string() });
const labelSchema = z.object({ url: z.string().nullable() });
const trackingSchema = z.object({ state: z.enum(['announced', 'in-transit', 'delivered', 'returned']) });

export type CarrierClient = ReturnType<typeof createCarrierClient>;

/** The part of Northpost's API that we use. https://developers.northpost.example/shipments */
export function createCarrierClient({ baseUrl, token, retry }: CarrierOptions) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const guarded = createCircuitBreaker({ name: 'northpost' });

  return {
    /** Announces a parcel. Northpost has no idempotency key: each accepted request is a parcel on the bill. */
    async createShipment(parcel: Parcel) {
      const response = await fetchWithRetry(
        `${baseUrl}/v2/shipments`,
        { method: 'POST', headers, body: JSON.stringify(parcel) },
        retry,
      );
      return shipmentSchema.parse(await readJson(response));
    },

    /** The label is printed a few seconds after the shipment was announced; until then `url` is null. */
    async labelOf(carrierId: string) {
      const response = await fetch(`${baseUrl}/v2/shipments/${carrierId}/label`, { headers });
      return labelSchema.parse(await readJson(response)).url;
    },

    async trackingOf(carrierId: string) {
      return guarded(async () => {
        const response = await fetchWithRetry(`${baseUrl}/v2/shipments/${carrierId}/tracking`, { headers }, retry);
        return trackingSchema.parse(await readJson(response)).state;
      });
    },
  };
}
