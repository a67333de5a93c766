import type { ChatCompletionTool } from 'openai/resources/chat/completions';
import { changeAddress } from './change-address.js';
import { lookUpOrder } from './look-up-order.js';
import { proposeRefund } from './propose-refund.js';

export type ToolResult = Readonly<Record<string, unknown>>;
type Tool = (input: any, customerId: string) => Promise<ToolResult>;

const tools: Readonly<Record<string, Tool>> = {
  look_up_order: lookUpOrder,
  change_shipping_address: changeAddress,
  propose_refund: proposeRefund,
};

const refundsEnabled = () => process.env.FEATURE_ASSISTANT_REFUNDS === 'true';

export async function runTool(name: string, input: unknown, customerId: string): Promise<ToolResult> {
  const tool = tools[name];
  if (!tool || (name === 'propose_refund' && !refundsEnabled())) return { error: `There is no tool ${name}` };
  return tool(input, customerId);
}

export function toolDefinitions(): ChatCompletionTool[] {
  const definitions = [
    define('look_up_order', 'Status, items and tracking number of an order', { orderNumber: 'string' }),
    define('change_shipping_address', 'Changes where an order goes, while it is not on its way', {
      orderNumber: 'string',
      name: 'string',
      street: 'string',
      city: 'string',
      postcode: 'string',
      country: 'string',
    }),
  ];
  if (refundsEnabled()) {
    definitions.push(
      define('propose_refund', 'Proposes a refund that a person decides', {
        orderNumber: 'string',
        amountCents: 'integer',
        reason: 'string',
      }),
    );
  }
  return definitions;
}

function define(name: string, description: string, parameters: Readonly<Record<string, string>>): ChatCompletionTool {
  const properties = Object.fromEntries(Object.entries(parameters).map(([key, type]) => [key, { type }]));
  return {
    type: 'function',
    function: { name, description, parameters: { type: 'object', properties, required: Object.keys(parameters) } },
  };
}
