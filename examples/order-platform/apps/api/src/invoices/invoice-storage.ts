import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const bucket = process.env.INVOICE_BUCKET ?? 'fernway-invoices';

const s3 = new S3Client({
  region: 'eu-central-1',
  ...(process.env.S3_ENDPOINT ? minioOptions(process.env.S3_ENDPOINT) : {}),
});

/** Invoices must be kept for ten years; the bucket's retention rule sees to it. */
export async function storeInvoice(key: string, html: string): Promise<void> {
  await s3.send(
    new PutObjectCommand({ Bucket: bucket, Key: key, Body: html, ContentType: 'text/html; charset=utf-8' }),
  );
}

export async function loadInvoice(key: string): Promise<string> {
  const object = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  return (await object.Body?.transformToString()) ?? '';
}

export function invoiceKey(orderNumber: string, issuedAt: Date): string {
  return `invoices/${issuedAt.getUTCFullYear()}/${orderNumber}.html`;
}

/** MinIO on a laptop. In production the task role gives the credentials. */
function minioOptions(endpoint: string) {
  return {
    endpoint,
    forcePathStyle: true,
    credentials: {
      accessKeyId: process.env.S3_ACCESS_KEY_ID ?? '',
      secretAccessKey: process.env.S3_SECRET_ACCESS_KEY ?? '',
    },
  };
}
