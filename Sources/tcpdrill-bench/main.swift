// Each benchmark prints its ratio against a peer or a floor, measured in the same run.
print("usage: tcpdrill-bench NAME")
