import { describe, expect, it } from 'vitest';
import { systemsOf } from '../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a vendor that speaks the protocol of another, at its client and at calls through it', () => {
    const source = `
      import OpenAI from 'openai';
      import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3';
      const model = new OpenAI({ baseURL: 'https://api.deepseek.com/v1' });
      await model.chat.completions.create({ model: 'deepseek-chat', messages: [] });
      const files = new S3Client({ endpoint: \`https://\${process.env.ACCOUNT}.r2.cloudflarestorage.com\` });
      await files.send(new PutObjectCommand({}));
    `;
    expect(systemsOf(source)).toEqual(['Cloudflare R2', 'DeepSeek']);
  });

  it('a provider of mail by the host of its SMTP server', () => {
    const source = `
      import nodemailer from 'nodemailer';
      const transport = nodemailer.createTransport({ host: 'smtp.sendgrid.net' });
      await transport.sendMail({ to: 'a@example.com' });
    `;
    expect(systemsOf(source)).toEqual(['SendGrid']);
  });
});

describe('ignores', () => {
  it('an address that comes from outside, a host that nobody knows, and what serves another kind of system', () => {
    const source = `
      import OpenAI from 'openai';
      import { S3Client } from '@aws-sdk/client-s3';
      import Stripe from 'stripe';
      export const model = new OpenAI({ baseURL: process.env.MODEL_URL });
      export const files = new S3Client({ endpoint: 'https://files.example.com' });
      export const payments = new Stripe('key', { host: 'api.deepseek.com' });
    `;
    expect(systemsOf(source)).toEqual(['Amazon S3', 'OpenAI', 'Stripe']);
  });
});
