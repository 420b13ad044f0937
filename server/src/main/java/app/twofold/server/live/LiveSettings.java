package app.twofold.server.live;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How nodes learn of each other's commits.
@ConfigurationProperties("twofold.live")
record LiveSettings(@DefaultValue("postgres") Nodes nodes) {

    enum Nodes {
        /// This node is the only one.
        SINGLE,
        /// Any number of nodes, told by NOTIFY.
        POSTGRES
    }
}
