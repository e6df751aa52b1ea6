fn main() {
    // ANCHOR: flow
# let hidden = 1;
    flow();
    // ANCHOR_END: flow
}
