// Node 20 has no WebSocket, and @medplum/core wants the name to exist when it is imported (fhir.md §1.1). Never used.
globalThis.WebSocket ??= class {} as unknown as typeof WebSocket;
