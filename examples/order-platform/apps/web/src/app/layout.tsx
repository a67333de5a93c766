import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { ErrorBoundary } from '@/components/error-boundary';
import { Providers } from './providers';

export const metadata: Metadata = { title: 'Fernway', description: 'Gear for people who sleep outside' };

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <nav>
          <Link href="/">Shop</Link> <Link href="/orders">Orders</Link> <Link href="/support">Help</Link>
        </nav>
        <ErrorBoundary>
          <Providers>{children}</Providers>
        </ErrorBoundary>
      </body>
    </html>
  );
}
