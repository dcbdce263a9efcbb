// The only import of zod. The `mini` build: no eval-like code is shipped (quality.md, checklist 10).
export * as z from 'zod/mini';
