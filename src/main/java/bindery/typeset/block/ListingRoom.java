package bindery.typeset.block;

/**
 * The room that the lines of a listing have, in points.
 *
 * @param measure their width
 * @param outward how much further they may reach into the outer margin
 * @param length how wide they may be turned a quarter; 0 where they must not be
 * @param across how high the listing may be then, its padding with it
 */
record ListingRoom(double measure, double outward, double length, double across) {}
