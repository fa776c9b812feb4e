/** Stands for a connection that ends without an answer: within a page a rejected `fetch`, over HTTP a closed socket. */
export class ConnectionCut extends TypeError {
  override readonly name = 'ConnectionCut';

  constructor() {
    super('Failed to fetch');
  }
}
