#include "core/matching/flow.h"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

namespace samvirke::matching {

std::vector<std::int64_t> cheapestCirculation(int nodes, const std::vector<FlowArc>& arcs)
{
    using Graph = lemon::SmartDigraph;
    if (arcs.empty())
        return {};
    Graph graph;
    graph.reserveNode(nodes);
    graph.reserveArc(static_cast<int>(arcs.size()));
    for (int i = 0; i < nodes; ++i)
        graph.addNode();
    Graph::ArcMap<std::int64_t> capacity(graph);
    Graph::ArcMap<std::int64_t> cost(graph);
    for (const FlowArc& arc : arcs) {
        const Graph::Arc made =
            graph.addArc(Graph::nodeFromId(arc.from), Graph::nodeFromId(arc.to));
        capacity[made] = arc.capacity;
        cost[made] = arc.cost;
    }
    // Arcs are left in their own order: mixing them would let the answer depend on the platform.
    lemon::NetworkSimplex<Graph, std::int64_t, std::int64_t> simplex(graph, false);
    simplex.upperMap(capacity).costMap(cost);
    simplex.run();
    std::vector<std::int64_t> flow(arcs.size());
    for (std::size_t i = 0; i < arcs.size(); ++i)
        flow[i] = simplex.flow(Graph::arcFromId(static_cast<int>(i)));
    return flow;
}

} // namespace samvirke::matching
