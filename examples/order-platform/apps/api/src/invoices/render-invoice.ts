export interface InvoiceLine {
  readonly name: string;
  readonly quantity: number;
  readonly priceCents: number;
}

export interface InvoiceData {
  readonly number: string;
  readonly customerName: string;
  readonly currency: string;
  readonly totalCents: number;
  readonly lines: readonly InvoiceLine[];
}

export function renderInvoice(invoice: InvoiceData): string {
  const money = (cents: number) => `${(cents / 100).toFixed(2)} ${invoice.currency}`;
  const rows = invoice.lines.map(
    (line) =>
      `<tr><td>${line.quantity} × ${escapeHtml(line.name)}</td><td>${money(line.quantity * line.priceCents)}</td></tr>`,
  );
  return `<!doctype html>
<title>Invoice ${invoice.number}</title>
<h1>Invoice ${invoice.number}</h1>
<p>${escapeHtml(invoice.customerName)}</p>
<table>${rows.join('\n')}</table>
<p><strong>${money(invoice.totalCents)}</strong></p>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
