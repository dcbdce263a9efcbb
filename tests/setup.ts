// Before every unit and component test. Properties are played from one seed, so that `npm test` says the same thing twice;
// `VIGIE_SEED=…` plays them from another.
import 'fake-indexeddb/auto';
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.VIGIE_SEED ?? 20_261_122) });
