/** Who acts. Until people can sign in, everyone is a reader without an account. */
export interface Actor {
  id: string | null;
}

export const anyone: Actor = { id: null };
