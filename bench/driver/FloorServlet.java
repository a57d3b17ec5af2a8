package io.kassa.bench;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The floor: the same on the product's server, as a bare servlet with the server's data source. */
@WebServlet("/start")
public final class FloorServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  // Not shareable: a shared connection stays with the request until its end, and so with the call of the gateway.
  @Resource(lookup = "jdbc/kassa", shareable = false)
  private transient DataSource source;

  private transient Floor floor;

  @Override
  public void init() {
    floor = new Floor(this::lend, Integer.parseInt(System.getenv("FLOOR_GATEWAY")));
  }

  private Connection lend() throws SQLException {
    var connection = source.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    request.getInputStream().readAllBytes();
    try {
      response.setHeader("Location", floor.start());
      response.setStatus(303);
    } catch (SQLException | InterruptedException failed) {
      throw new ServletException(failed);
    }
  }
}
