import { createLogger } from '@order-platform/logger';
import type { CarrierClient } from './carrier-client.js';

const logger = createLogger('carrier');

export async function waitForLabel(carrier: Pick<CarrierClient, 'labelOf'>, carrierId: string): Promise<string> {
  while (true) {
    try {
      const url = await carrier.labelOf(carrierId);
      if (url) return url;
    } catch (error) {
      logger.debug({ err: error, carrierId }, 'label is not ready');
    }
  }
}
