import { sleep } from '@order-platform/http/sleep';
import { createLogger } from '@order-platform/logger';
import type OpenAI from 'openai';
import type { ChatCompletion, ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';

export interface CompletionRetry {
  /** Tries in all, the first included. */
  readonly attempts?: number;
  readonly delayMs?: number;
}

const logger = createLogger('llm');

/** Asks the model, and asks again when it fails: it was overloaded a lot in spring. */
export async function completeWithRetry(
  client: OpenAI,
  request: ChatCompletionCreateParamsNonStreaming,
  { attempts = 4, delayMs = 1_000 }: CompletionRetry = {},
): Promise<ChatCompletion> {
  let lastError: unknown;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      return await client.chat.completions.create(request);
    } catch (error) {
      lastError = error;
      logger.warn({ err: error, attempt }, 'the model did not answer');
      await sleep(delayMs);
    }
  }
  throw lastError;
}
